import type { OpeningCard } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { NamedPair } from './suggesting.tsx';

export function pairOf(
  participant: Pick<Participant, 'id' | 'displayName'>,
  opening: Pick<OpeningCard, 'id' | 'title'>,
): NamedPair {
  return {
    participantId: participant.id,
    openingId: opening.id,
    participant: participant.displayName,
    opening: opening.title,
  };
}

import type { OpeningCard } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Pair } from '#web/api/suggest.ts';

/** Two that may be put together, with their names. */
export interface NamedPair extends Pair {
  participant: string;
  opening: string;
}

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

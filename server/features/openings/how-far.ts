import type { Account } from '#shared/accounts/session-endpoints.ts';
import { distanceKm } from '#shared/distance.ts';
import type { Position } from '#shared/fields.ts';
import type { Opening } from '#shared/openings/opening.ts';
import type { ReadOpening } from '#shared/openings/opening-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';

export type HowFar = (
  account: Account | undefined,
  opening: Pick<Opening, 'remote' | 'position' | 'municipality'>,
) => Promise<ReadOpening['distance']>;

interface Dependencies {
  findParticipant: (id: string) => Promise<Participant | undefined>;
  municipalities: ReadonlyMap<string, { position: Position }>;
}

/** For a participant, from where they live: as search with `near=me`, a municipality's centre stands in. */
export function createHowFar({ findParticipant, municipalities }: Dependencies): HowFar {
  const centreOf = (municipality: string): Position | undefined =>
    municipalities.get(municipality)?.position;
  return async (account, { remote, position, municipality }) => {
    if (remote || account?.participantId === undefined) return undefined;
    const participant = await findParticipant(account.participantId);
    if (!participant) return undefined;
    const from = participant.position ?? centreOf(participant.municipality);
    const to = position ?? centreOf(municipality);
    if (!from || !to) return undefined;
    return { km: distanceKm(from, to), isFromCentre: !(participant.position && position) };
  };
}

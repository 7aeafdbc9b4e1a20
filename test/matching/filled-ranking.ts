import { createRanking } from '#server/matching/create-ranking.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { tables } from './arbitraries.ts';

export interface Content {
  openings?: readonly StoredOpening[];
  participants?: readonly Participant[];
  labourNeed?: readonly LabourNeedRow[];
}

/** The engine on the small tables, filled in the order given. */
export function filledRanking(content: Content): Ranking {
  const ranking = createRanking(tables);
  ranking.setLabourNeed(content.labourNeed ?? []);
  for (const opening of content.openings ?? []) ranking.putOpening(opening);
  for (const participant of content.participants ?? []) ranking.putParticipant(participant);
  return ranking;
}

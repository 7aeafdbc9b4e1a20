import type { HoursPerWeek } from '#shared/fields.ts';

/** How an opening's hours lie to a participant's; one that states none fits any. */
export type HoursRelation = 'within' | 'partly' | 'apart';

/** H of matching.md. */
export const hoursFactors: Record<HoursRelation, number> = { within: 1, partly: 0.8, apart: 0.8 };

export function hoursRelation(
  opening: HoursPerWeek | null,
  participant: HoursPerWeek | null,
): HoursRelation {
  if (!opening || !participant) return 'within';
  if (opening.min > participant.max || opening.max < participant.min) return 'apart';
  const isWithin = opening.min >= participant.min && opening.max <= participant.max;
  return isWithin ? 'within' : 'partly';
}

import type { OpeningKind } from '#shared/codes.ts';
import type { ChurnFact } from '#shared/placements/placement.ts';
import type { StoredPlacement } from './placement-store.ts';

/** Stays that are unpaid or subsidised. */
const counted: readonly OpeningKind[] = ['work_training', 'language_practice', 'wage_subsidy'];
/** One stay may lead nowhere. */
const fewest = 2;

/**
 * Where somebody stayed again and again without getting a job there: a fact, not in the score
 * (referral.md, "Churn").
 * @param placements of one participant
 */
export function churnOf(placements: readonly StoredPlacement[]): ChurnFact[] {
  const stays = new Map<string, number>();
  for (const { kind, employerId, end } of placements) {
    if (!end || end.reason === 'job_here' || !counted.includes(kind)) continue;
    stays.set(employerId, (stays.get(employerId) ?? 0) + 1);
  }
  return [...stays]
    .filter(([, count]) => count >= fewest)
    .map(([employerId, count]) => ({ employerId, stays: count }))
    .sort((a, b) => b.stays - a.stays || (a.employerId < b.employerId ? -1 : 1));
}

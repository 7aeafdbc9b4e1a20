import type { PlanReply, TriedPlan } from '#shared/plans/plan.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { planText } from '#web/text/advisor-plan.ts';
import type { NamedPlan } from './plan-names.ts';

const t = planText.change;
/** So many of those who move are named. */
const mostNames = 4;

/** What one pair would do to the plan: the sum, how many get a place, and who moves. */
export function triedWords(
  { difference, placed, moved }: TriedPlan,
  plan: Pick<PlanReply, 'placed'>,
  named: Pick<NamedPlan, 'person'>,
): string {
  const ids = [...new Set(moved.map(({ participantId }) => participantId))];
  return t.tried({
    difference,
    more: placed - (plan.placed ?? 0),
    movers: ids.slice(0, mostNames).map(named.person),
    moves: ids.length,
  });
}

/** A lock there is no room for, or a plan that is not what it was made of. */
export function whyNotTried(error: unknown): string {
  if (!(error instanceof ApiError)) return errorWords(error);
  if (error.fields.some(({ code }) => code === 'too_many')) return t.full;
  return error.code === 'conflict' ? t.stale : errorWords(error);
}

import type { SentPair } from '#shared/plans/plan.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { isTooManyWaiting } from '#web/api/plans.ts';
import { plansText, planText } from '#web/text/advisor-plan.ts';

const t = planText.changes;

/** Why a plan could not be asked for anew: each lock there is no room for, or in general. */
export function againFaults(
  error: unknown,
  locks: readonly SentPair[],
  wordsOf: (pair: SentPair) => string,
): string[] {
  if (!error) return [];
  if (isTooManyWaiting(error)) return [plansText.manyWait];
  const fields = error instanceof ApiError ? error.fields : [];
  if (fields.length === 0) return [errorWords(error)];
  const faults = fields.map(({ path, code }) => {
    const [, place] = /^locks\.(\d+)$/.exec(path) ?? [];
    const lock = place === undefined ? undefined : locks[Number(place)];
    return lock && code === 'too_many' ? t.fault(wordsOf(lock)) : t.unknown;
  });
  return [...new Set(faults)];
}

import { InvalidInput } from '#server/errors.ts';
import type { SuggestedOnce } from '#server/features/referrals/suggested-once.ts';
import { fault } from '#shared/field-fault.ts';
import type { SentPair, SuggestedPlan } from '#shared/plans/plan.ts';
import type { StoredPlan } from './plan-store.ts';

/**
 * Makes suggestions of the lines of a plan, one after the other, of all unless some are named.
 * @throws InvalidInput for one that is no line of it, before anything is made
 */
export async function suggestLines(
  { parts }: Pick<StoredPlan, 'parts'>,
  asked: readonly SentPair[] | undefined,
  suggestOnce: (pair: SentPair) => Promise<SuggestedOnce>,
): Promise<SuggestedPlan> {
  const lines: SentPair[] = JSON.parse(parts?.lines ?? '[]');
  const known = new Set(lines.map(keyOf));
  const faults = (asked ?? []).flatMap((line, i) =>
    known.has(keyOf(line)) ? [] : [fault(`lines.${i}`, 'unknown_code')],
  );
  if (faults.length > 0) throw new InvalidInput(faults);
  const wanted = asked && new Set(asked.map(keyOf));
  const items: SuggestedPlan['items'] = [];
  for (const { participantId, openingId } of lines) {
    const pair = { participantId, openingId };
    if (wanted && !wanted.has(keyOf(pair))) continue;
    items.push({ ...pair, ...(await suggestOnce(pair)) });
  }
  return { items };
}

function keyOf({ participantId, openingId }: SentPair): string {
  return `${participantId} ${openingId}`;
}

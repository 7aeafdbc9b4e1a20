import type { z } from 'zod';
import { Prepared, type PreparedParts } from '#server/prepared.ts';
import type { MissingPlaces } from '#shared/plans/missing-places.ts';
import { type PlanInShort, type PlanReply, planParts } from '#shared/plans/plan.ts';
import type { DonePlan, PlanHead, StoredPlan } from './plan-store.ts';

/** What a list of plans tells of one. */
export function planHead(stored: PlanHead): PlanInShort {
  const { id, name, by, at, state, progress, head, result } = stored;
  return {
    id,
    ...(name !== undefined && { name }),
    state,
    progress,
    by: { displayName: by.displayName },
    createdAt: at.toISOString(),
    ...head,
    ...(result && { total: result.total, placed: result.placed, gap: result.gap }),
  };
}

export function missingBy(stored: DonePlan | undefined): MissingPlaces {
  if (!stored) return { items: [], total: 0 };
  const { id, name, createdAt, people, placed = 0, perPlace } = planHead(stored);
  const items: MissingPlaces['items'] = JSON.parse(stored.parts?.shortage ?? '[]');
  return {
    plan: { id, ...(name !== undefined && { name }), createdAt, people, placed, perPlace },
    items,
    total: stored.result?.priced ?? items.length,
  };
}

/** The lists are kept as they are sent; until there are any they are empty. */
export function planView(
  stored: StoredPlan,
  changed: PlanReply['changed'],
): PreparedParts<PlanReply> {
  const { parts, result, input } = stored;
  const { lines, unplaced, prices, shortage, lockPrices, certificate } = planParts;
  return {
    ...planHead(stored),
    input,
    lines: kept(lines, parts?.lines),
    unplaced: kept(unplaced, parts?.unplaced),
    prices: kept(prices, parts?.prices),
    shortage: kept(shortage, parts?.shortage),
    lockPrices: kept(lockPrices, parts?.lockPrices),
    ...(parts?.certificate !== undefined && {
      certificate: kept(certificate.unwrap(), parts.certificate),
    }),
    ...(result && toldOf(result)),
    changed,
  };
}

function toldOf({
  compared,
  spread,
  minScorePrice,
}: NonNullable<StoredPlan['result']>): Pick<PlanReply, 'compared' | 'spread' | 'minScorePrice'> {
  return { compared, spread, ...(minScorePrice && { minScorePrice }) };
}

function kept<T extends object>(schema: z.ZodType<T>, text = '[]'): Prepared<T> {
  return new Prepared(schema, Buffer.from(text));
}

import type { OpenReferral } from '#shared/referrals/open-referral.ts';

/** What is under way, by the other side's id. */
export type UnderWay = ReadonlyMap<string, OpenReferral>;

/** Marks what is under way of the two of a line, whatever list it stands in. */
export function marker(
  found: UnderWay,
): <M extends { id: string }>(
  items: readonly M[],
) => (M & { referral: OpenReferral | undefined })[] {
  return (items) => items.map((item) => ({ ...item, referral: found.get(item.id) }));
}

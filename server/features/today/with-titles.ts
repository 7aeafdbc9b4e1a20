import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { ReferralItem, Today } from '#shared/today/today-endpoints.ts';

type Lists = Readonly<Record<string, { total: number; items: readonly object[] }>>;
type FindOpenings = OpeningsFeature['places']['openings'];

/** What the openings are called; only those that are named are looked up. */
export async function withTitles(today: Today, find: FindOpenings): Promise<Today> {
  const lists = { ...today } as Lists;
  const ids = Object.values(lists).flatMap(({ items }) =>
    items.flatMap((item) => (isReferral(item) ? item.openingId : [])),
  );
  const openings = await find([...new Set(ids)]);
  const titled = (item: object): object => {
    const title = isReferral(item) && openings.get(item.openingId)?.opening.title;
    return title ? { ...item, title } : item;
  };
  return Object.fromEntries(
    Object.entries(lists).map(([name, { total, items }]) => [
      name,
      { total, items: items.map(titled) },
    ]),
  );
}

function isReferral(item: object): item is ReferralItem {
  return 'openingId' in item;
}

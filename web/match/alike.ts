import type { OpeningCard } from '#shared/openings/opening.ts';

interface Ranked {
  opening: OpeningCard;
  score: number;
}

/** What may differ between openings that are one and the same offer. */
const mayDiffer: ReadonlySet<string> = new Set([
  'id',
  'deadline',
  'startDate',
  'endDate',
  'places',
  'placesFree',
  'distanceKm',
  'version',
  'createdAt',
  'updatedAt',
  'publishedAt',
] satisfies (keyof OpeningCard)[]);

/** Openings alike but for their dates, as one; the groups and what is in them stay in the order given. */
export function groupAlike<T extends { opening: OpeningCard }>(items: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = offerOf(item.opening);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}

/**
 * The groups that no further page can add to. What is alike scores alike, so only those with the
 * last score may go on.
 */
export function wholeGroups<T extends Ranked>(items: readonly T[], isLastPage: boolean): T[][] {
  const last = items.at(-1)?.score ?? 0;
  return groupAlike(items).filter(([first]) => isLastPage || (first?.score ?? 0) > last);
}

function offerOf(opening: OpeningCard): string {
  const entries = Object.entries(opening).filter(([field]) => !mayDiffer.has(field));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

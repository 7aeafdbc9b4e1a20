/** Part of a list of what is of participants: own ones' first, or alone. */
export interface OwnFirst {
  own: readonly string[];
  isOnlyOwn: boolean;
  skip: number;
  /** 0: how many there are is all that is asked. */
  limit: number;
}

/** Part of what was found, and how many there are. */
export interface Found<T> {
  items: T[];
  total: number;
}

/**
 * Of what lies in memory; of each kind that comes first whose rank is lowest. What is not known comes last.
 */
export function ownFirst<T extends { participantId: string }>(
  items: readonly T[],
  rank: (item: T) => string | number | undefined,
  { own, isOnlyOwn, skip, limit }: OwnFirst,
): Found<T> {
  const mine = new Set(own);
  const [first, others] = parted(items, ({ participantId }) => mine.has(participantId));
  const total = isOnlyOwn ? first.length : items.length;
  if (limit === 0) return { items: [], total };
  const shown = first.length > skip ? ranked(first, rank).slice(skip, skip + limit) : [];
  // Of thousands only those are put in order that may be shown.
  if (isOnlyOwn || shown.length === limit) return { items: shown, total };
  const from = Math.max(0, skip - first.length);
  const rest = ranked(others, rank).slice(from, from + limit - shown.length);
  return { items: [...shown, ...rest], total };
}

function parted<T>(items: readonly T[], isFirst: (item: T) => boolean): [T[], T[]] {
  const first: T[] = [];
  const others: T[] = [];
  for (const item of items) (isFirst(item) ? first : others).push(item);
  return [first, others];
}

function ranked<T extends { participantId: string }>(
  items: readonly T[],
  rank: (item: T) => string | number | undefined,
): T[] {
  return items.toSorted(
    (a, b) => compare(rank(a), rank(b)) || compare(a.participantId, b.participantId),
  );
}

function compare(a: string | number | undefined, b: string | number | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return a < b ? -1 : Number(a > b);
}

import { osloDayOf } from '#server/oslo-day.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { OverReason } from '#shared/openings/over-reasons.ts';
import { isPublicKind } from './opening-policy.ts';
import type { OpeningStore } from './opening-store.ts';

/** What anybody may know of an opening that they could see before: nothing of what its employer wrote. */
export interface OverOpening
  extends Pick<StoredOpening, 'occupation' | 'municipality' | 'position'> {
  why: OverReason;
}

/** Undefined for any other opening: one that is open, was never published, or is not for everybody. */
export type FindOver = (id: string) => Promise<OverOpening | undefined>;

export function createFindOver(store: Pick<OpeningStore, 'find'>, now: () => Date): FindOver {
  return async (id) => {
    const opening = await store.find(id);
    if (!opening || !wasPublic(opening)) return undefined;
    const why = reasonOf(opening, osloDayOf(now()));
    const { occupation, municipality, position } = opening;
    return why && { why, occupation, municipality, position };
  };
}

function wasPublic({ kind, publishedAt }: StoredOpening): boolean {
  return publishedAt !== undefined && isPublicKind(kind);
}

function reasonOf(
  { status, deadline, endDate, placesFree }: StoredOpening,
  today: string,
): OverReason | undefined {
  const isPast = (day: string | undefined): boolean => day !== undefined && day < today;
  if (status !== 'published') return 'closed';
  if (isPast(deadline) || isPast(endDate)) return 'expired';
  return placesFree < 1 ? 'full' : undefined;
}

import type { StoredOpening } from '#shared/openings/opening.ts';

/** After every day. */
const never = '9999-12-31';

/** Gate open of matching.md. @param today YYYY-MM-DD; a day holds through its whole day. */
export function isOpen(
  { status, deadline = never, endDate = never, placesFree }: StoredOpening,
  today: string,
): boolean {
  return status === 'published' && deadline >= today && endDate >= today && placesFree >= 1;
}

/** Where nobody looked yet, what is so old is not new. */
const daysWithoutLook = 7;
/** And in no case is anything older: who comes back after months is not told of all there is. */
const mostDays = 30;
const dayMs = 24 * 3_600_000;
const hourMs = 3_600_000;

/** From when on openings are new. */
export interface Since {
  publishedAfter: string;
  isSinceLook: boolean;
}

/** @param seenUntil when the newest that was shown was published; undefined: there was no look */
export function sinceOf(seenUntil: string | undefined, now: Date): Since {
  const oldest = daysBefore(now, mostDays);
  if (seenUntil === undefined) {
    return { publishedAfter: daysBefore(now, daysWithoutLook), isSinceLook: false };
  }
  return { publishedAfter: seenUntil > oldest ? seenUntil : oldest, isSinceLook: true };
}

/** On the hour: an address that is made of it stays the same for a while. */
function daysBefore(now: Date, days: number): string {
  const at = now.getTime() - days * dayMs;
  return new Date(at - (at % hourMs)).toISOString();
}

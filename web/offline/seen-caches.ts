/**
 * What was seen is kept in the browser's caches, to be read again without a net: in one for everybody,
 * and one for the participant who is signed in. Names say the account, by an id that tells nothing.
 */

/** Which program this is: the first script is named after what stands in it. */
const program = new URL(import.meta.url).pathname.split('/').pop();
const seen = 'fotfeste-seen-';
const person = 'fotfeste-person-';

/** @param accountId null: of those who are not signed in */
export function cacheOf(accountId: string | null): string {
  return accountId === null ? `${seen}${program}` : `${person}${program}-${accountId}`;
}

/** Those of persons, of this program. */
export async function personCaches(): Promise<string[]> {
  const names = await namesOf();
  return names.filter((name) => name.startsWith(`${person}${program}-`));
}

/** What was kept of persons goes, but for this one. */
export async function forgetPersons(except?: string): Promise<void> {
  await drop(
    (name) => name.startsWith(person) && !(except !== undefined && name.endsWith(`-${except}`)),
  );
}

/** A new program may understand its replies in another way. */
export async function forgetOtherPrograms(): Promise<void> {
  const own = [`${seen}${program}`, `${person}${program}-`];
  await drop(
    (name) =>
      (name.startsWith(seen) || name.startsWith(person)) &&
      !own.some((beginning) => name.startsWith(beginning)),
  );
}

async function drop(isMeant: (name: string) => boolean): Promise<void> {
  const names = await namesOf();
  await Promise.all(names.filter(isMeant).map((name) => caches.delete(name)));
}

/** A browser may have no caches, or refuse them: everything works without. */
async function namesOf(): Promise<string[]> {
  try {
    return await caches.keys();
  } catch {
    return [];
  }
}

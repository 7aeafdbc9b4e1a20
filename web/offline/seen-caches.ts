/**
 * What was seen is kept in the browser's caches, to be read again without a net: in one for everybody,
 * and one for the participant who is signed in. Names say the account, by an id that tells nothing.
 */

/** Which program this is: the first script is named after what stands in it. */
export const program = new URL(import.meta.url).pathname.split('/').pop();
export const seen = 'fotfeste-seen-';
export const person = 'fotfeste-person-';

/** What was kept of persons goes, but for this one. */
export async function forgetPersons(except?: string): Promise<void> {
  await drop(
    (name) => name.startsWith(person) && !(except !== undefined && name.endsWith(`-${except}`)),
  );
}

export async function drop(isMeant: (name: string) => boolean): Promise<void> {
  const names = await namesOf();
  await Promise.all(names.filter(isMeant).map((name) => caches.delete(name)));
}

/** A browser may have no caches, or refuse them: everything works without. */
export async function namesOf(): Promise<string[]> {
  try {
    return await caches.keys();
  } catch {
    return [];
  }
}

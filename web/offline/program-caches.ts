import { drop, namesOf, person, program, seen } from './seen-caches.ts';

/** @param accountId null: of those who are not signed in */
export function cacheOf(accountId: string | null): string {
  return accountId === null ? `${seen}${program}` : `${person}${program}-${accountId}`;
}

/** Those of persons, of this program. */
export async function personCaches(): Promise<string[]> {
  const names = await namesOf();
  return names.filter((name) => name.startsWith(`${person}${program}-`));
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

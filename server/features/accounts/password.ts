import { hash, verify } from '@node-rs/argon2';
import pLimit from 'p-limit';
import { Unavailable } from '#server/errors.ts';

/** Each takes 19 MiB and a core: more at once would take the memory and the time of everything else. */
const atOnce = pLimit(4);
/** Whoever comes after these would wait for longer than anybody does. */
const longestQueue = 100;

function queued<T>(work: () => Promise<T>): Promise<T> {
  if (atOnce.pendingCount >= longestQueue) throw new Unavailable('Too many sign in at once.');
  return atOnce(work);
}

/**
 * Argon2id with the parameters OWASP advises (19 MiB, 2 passes, 1 lane): the package's defaults.
 * @throws Unavailable when too many wait
 */
export async function hashPassword(password: string): Promise<string> {
  return await queued(() => hash(password));
}

let nobody: Promise<string> | undefined;

/**
 * Takes as long for a missing hash as for a wrong password, so that time does not tell who has an account.
 * @throws Unavailable when too many wait
 */
export async function isPassword(
  password: string,
  passwordHash: string | undefined,
): Promise<boolean> {
  nobody ??= hash('');
  const against = passwordHash ?? (await nobody);
  const isRight = await queued(() => verify(against, password));
  return isRight && passwordHash !== undefined;
}

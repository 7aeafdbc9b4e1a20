import type { Account } from '#shared/accounts/session-endpoints.ts';
import { cacheOf, personCaches } from './program-caches.ts';

/** One reply, and when it came. */
export interface Seen {
  data: unknown;
  /** Milliseconds. */
  at: number;
}

const hour = 3_600_000;
/** What anyone may see: an opening that old tells nobody what is there now. */
const oldest = 14 * 24 * hour;
/** A session of a participant ends when it is not used for a day (accounts.md): what was kept goes with it. */
const longestUnused = 24 * hour;
/** How exact that is. */
const contactEvery = hour / 6;
/** The oldest go first. */
const most = 100;

const accountKey = 'account';

/** Of whom: an account's id, or null for those who are not signed in. */
type Holder = string | null;

/**
 * Keeps a reply. @param isStill whether the one it was meant for is still there: asked before and
 * after, for signing out may come between.
 */
export async function keepSeen(
  holder: Holder,
  key: string,
  data: unknown,
  isStill: () => boolean,
): Promise<void> {
  if (!isStill()) return;
  const name = cacheOf(holder);
  const cache = await caches.open(name);
  await write(cache, key, data);
  await trim(cache);
  if (holder !== null) await noteContact(cache);
  if (!isStill()) await caches.delete(name);
}

/** What was kept and is not too old. */
export async function findSeen(holder: Holder, key: string): Promise<Seen | undefined> {
  const name = cacheOf(holder);
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  if (holder !== null && !(await isInUse(name, cache))) return undefined;
  const found = await read(cache, key);
  return found && Date.now() - found.at <= oldest ? found : undefined;
}

/** Who is signed in. @param mark of the session */
export async function keepAccount(account: Account, mark: string): Promise<void> {
  await write(await caches.open(cacheOf(account.id)), accountKey, { account, mark });
}

/** Who is signed in, as far as this browser knows; nobody when the session must have ended meanwhile. */
export async function findAccount(mark: string): Promise<Account | undefined> {
  for (const name of await personCaches()) {
    const cache = await caches.open(name);
    const known = await holderIn(cache);
    if (known?.mark === mark && (await isInUse(name, cache))) return known.account;
  }
  return undefined;
}

async function isInUse(name: string, cache: Cache): Promise<boolean> {
  const contact = await read(cache, accountKey);
  if (contact && Date.now() - contact.at <= longestUnused) return true;
  await caches.delete(name);
  return false;
}

async function holderIn(cache: Cache): Promise<{ account: Account; mark: string } | undefined> {
  return (await read(cache, accountKey))?.data as { account: Account; mark: string } | undefined;
}

/** The server has answered: its session is in use. */
async function noteContact(cache: Cache): Promise<void> {
  const last = await read(cache, accountKey);
  if (last && Date.now() - last.at > contactEvery) await write(cache, accountKey, last.data);
}

async function write(cache: Cache, key: string, data: unknown): Promise<void> {
  const seen: Seen = { data, at: Date.now() };
  const headers = { 'content-type': 'application/json' };
  await cache.put(addressOf(key), new Response(JSON.stringify(seen), { headers }));
}

async function read(cache: Cache, key: string): Promise<Seen | undefined> {
  const reply = await cache.match(addressOf(key));
  return (await reply?.json()) as Seen | undefined;
}

/** What is written again comes last. */
async function trim(cache: Cache): Promise<void> {
  const requests = await cache.keys();
  const account = new URL(addressOf(accountKey), location.href).href;
  const old = requests.slice(0, Math.max(0, requests.length - most));
  await Promise.all(old.map(async ({ url }) => url !== account && (await cache.delete(url))));
}

/** Caches go by addresses; nothing is there. */
function addressOf(key: string): string {
  return `/sett?${encodeURIComponent(key)}`;
}

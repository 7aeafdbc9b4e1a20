import { randomBytes } from 'node:crypto';
import type { Pseudonym, PseudonymStore } from './pseudonym-store.ts';

/** What looks call accounts and participants by. */
export interface Pseudonyms {
  ofAccount(id: string): Promise<string>;
  /** In the order of the ids. */
  ofParticipants(ids: readonly string[]): Promise<readonly Omit<Pseudonym, 'id'>[]>;
  /** They are erased. */
  forget(ids: readonly string[]): Promise<void>;
}

interface Dependencies {
  store: PseudonymStore;
  /** Those of the ids that there are. */
  whoAre: (ids: readonly string[]) => Promise<readonly { id: string; municipality: string }[]>;
}

/** So many are known without asking; one never changes as long as its person is there. */
const mostKnown = 50_000;

export function createPseudonyms({ store, whoAre }: Dependencies): Pseudonyms {
  const known = new Map<string, Omit<Pseudonym, 'id'>>();

  function remember(found: readonly Pseudonym[]): void {
    if (known.size + found.length > mostKnown) known.clear();
    for (const { id, ...pseudonym } of found) known.set(id, pseudonym);
  }

  async function learn(
    ids: readonly string[],
    make: (ids: readonly string[]) => Promise<Pseudonym[]>,
  ): Promise<void> {
    const found = await store.ofIds(ids);
    const there = new Set(found.map(({ id }) => id));
    const made = await make(ids.filter((id) => !there.has(id)));
    if (made.length === 0) return remember(found);
    await store.insert(made);
    // Another server may have been quicker.
    remember(await store.ofIds(ids));
  }

  async function of(
    ids: readonly string[],
    make: (ids: readonly string[]) => Promise<Pseudonym[]>,
  ): Promise<Omit<Pseudonym, 'id'>[]> {
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) await learn(unknown, make);
    // Whoever was erased a moment ago gets one that leads nowhere.
    return ids.map((id) => known.get(id) ?? { pseudonym: newPseudonym() });
  }

  const makeForAccounts = async (ids: readonly string[]): Promise<Pseudonym[]> =>
    ids.map((id) => ({ id, pseudonym: newPseudonym() }));

  async function makeForParticipants(ids: readonly string[]): Promise<Pseudonym[]> {
    if (ids.length === 0) return [];
    const there = await whoAre(ids);
    return there.map(({ id, municipality }) => ({ id, municipality, pseudonym: newPseudonym() }));
  }

  return {
    async ofAccount(id) {
      const [own] = await of([id], makeForAccounts);
      return own?.pseudonym ?? newPseudonym();
    },
    ofParticipants: (ids) => of(ids, makeForParticipants),
    async forget(ids) {
      await store.remove(ids);
      for (const id of ids) known.delete(id);
    },
  };
}

function newPseudonym(): string {
  return randomBytes(16).toString('base64url');
}

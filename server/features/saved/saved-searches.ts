import { Conflict, NotFound, StaleVersion } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { SavedFilters, SavedSearch } from '#shared/saved/saved-search-endpoints.ts';
import type { SearchList } from '#shared/saved/search-lists.ts';
import { ownId } from './saved-openings.ts';
import type { SavedSearchStore, StoredSearch } from './saved-search-store.ts';

export interface NewSearch {
  name: string;
  list: SearchList;
  filters: SavedFilters;
}

/** Searches of the participant signed in; somebody else's is as none. */
export interface SavedSearches {
  list(account: Account): Promise<{ items: SavedSearch[] }>;
  read(account: Account, id: string): Promise<SavedSearch>;
  /** @throws Conflict where there are too many. */
  save(account: Account, search: NewSearch, id: string): Promise<SavedSearch>;
  rename(
    account: Account,
    id: string,
    change: { name?: string | undefined; version: number },
  ): Promise<SavedSearch>;
  /** Its new hits have been shown, those published until then. */
  seen(account: Account, id: string, until: string): Promise<void>;
  remove(account: Account, id: string): Promise<void>;
}

const most = 20;

export function createSavedSearches(store: SavedSearchStore, now: () => Date): SavedSearches {
  async function own(account: Account, id: string): Promise<StoredSearch> {
    const found = await store.find(id);
    if (found?.participantId !== ownId(account)) throw new NotFound();
    return found;
  }

  return {
    async list(account) {
      const found = await store.ofParticipant(ownId(account));
      return { items: found.map(toHeldSearch) };
    },
    read: async (account, id) => toHeldSearch(await own(account, id)),
    async save(account, { name, list, filters }, id) {
      const participantId = ownId(account);
      if ((await store.count(participantId)) >= most) throw new Conflict(tooMany);
      const at = now();
      // What there is already has been there to be seen: only later ones are new.
      const seenUntil = at.toISOString();
      const stored = {
        ...{ id, participantId, name, list, filters: given(filters), version: 0 },
        ...{ savedAt: seenUntil, seenUntil, at },
      };
      await store.insert(stored);
      return toHeldSearch(stored);
    },
    async rename(account, id, { name, version }) {
      const found = await own(account, id);
      if (found.version !== version) throw new StaleVersion(toHeldSearch(found));
      if (name === undefined) return toHeldSearch(found);
      const saved = await store.rename(id, version, name, now());
      if (!saved) throw new StaleVersion(toHeldSearch(await own(account, id)));
      return toHeldSearch(saved);
    },
    async seen(account, id, until) {
      await own(account, id);
      await store.seen(id, until, now());
    },
    async remove(account, id) {
      await own(account, id);
      await store.remove(id);
    },
  };
}

/** What is not said is not stored. */
function given(filters: SavedFilters): SavedFilters {
  const said = Object.entries(filters).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said);
}

const tooMany = `At most ${most} searches are saved: remove one first.`;

export function toHeldSearch({ participantId: _, at: _at, ...search }: StoredSearch): SavedSearch {
  return search;
}

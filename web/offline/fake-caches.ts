/** The browser's caches, for tests outside one. */
export function fakeCaches(origin: string): CacheStorage {
  const all = new Map<string, Cache>();
  const storage = {
    keys: async () => [...all.keys()],
    has: async (name: string) => all.has(name),
    delete: async (name: string) => all.delete(name),
    open: async (name: string) => {
      const cache = all.get(name) ?? fakeCache(origin);
      all.set(name, cache);
      return cache;
    },
    match: async (asked: RequestInfo | URL) => {
      const found = await Promise.all([...all.values()].map((cache) => cache.match(asked)));
      return found.find((reply) => reply !== undefined);
    },
  };
  return storage as unknown as CacheStorage;
}

function fakeCache(origin: string): Cache {
  const kept = new Map<string, Response>();
  const addressOf = (asked: RequestInfo | URL): string =>
    new URL(asked instanceof Request ? asked.url : asked, origin).href;
  const cache = {
    keys: async () => [...kept.keys()].map((url) => new Request(url)),
    match: async (asked: RequestInfo | URL) => kept.get(addressOf(asked))?.clone(),
    delete: async (asked: RequestInfo | URL) => kept.delete(addressOf(asked)),
    // What is written again comes last.
    put: async (asked: RequestInfo | URL, reply: Response) => {
      kept.delete(addressOf(asked));
      kept.set(addressOf(asked), reply);
    },
    add: async (asked: RequestInfo | URL) => cache.put(asked, await fetch(addressOf(asked))),
  };
  return cache as unknown as Cache;
}

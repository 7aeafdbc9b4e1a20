import type { Page } from 'playwright-core';

/** All that a page keeps: what it shows, where it is, every storage, and what was asked and answered. */
export async function keptIn(page: Page): Promise<string> {
  const kept = [
    await page.context().cookies(),
    await page.evaluate(shownAndStored),
    await page.evaluate(answered),
    await page.evaluate(cached),
  ];
  return JSON.stringify(kept);
}

/** Runs in the page. */
async function shownAndStored(): Promise<object> {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
  return {
    href: location.href,
    state: history.state,
    html: document.documentElement.outerHTML,
    fields: fields.map(({ value }) => value),
    session: { ...sessionStorage },
    local: { ...localStorage },
    databases: await indexedDB.databases(),
  };
}

/** Runs in the page. @returns what the client of the API remembers, which React alone can reach. */
function answered(): object[] {
  interface Remembered {
    getAll(): { state: unknown; queryKey?: unknown }[];
  }
  interface Client {
    getQueryCache(): Remembered;
    getMutationCache(): Remembered;
  }
  interface Fiber {
    memoizedProps?: { client?: Client } | null;
    child: Fiber | null;
  }
  const roots = [document, ...document.querySelectorAll('*')].flatMap((each) =>
    Object.entries(each).filter(([key]) => key.startsWith('__reactContainer$')),
  );
  let fiber = (roots[0]?.[1] ?? null) as Fiber | null;
  while (fiber && !fiber.memoizedProps?.client) fiber = fiber.child;
  const client = fiber?.memoizedProps?.client;
  if (!client) throw new Error('no client of the API is found');
  return [client.getQueryCache(), client.getMutationCache()].flatMap((all) =>
    all.getAll().map(({ state, queryKey }) => ({ state, queryKey })),
  );
}

/** Runs in the page. @returns what a service worker would answer with. */
async function cached(): Promise<string[]> {
  const words: string[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const reply = await cache.match(request);
      words.push(request.url, (await reply?.text()) ?? '');
    }
  }
  return words;
}

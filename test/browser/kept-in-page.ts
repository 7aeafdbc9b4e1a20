import type { Page } from 'playwright-core';

/** All that a page keeps: what it shows, where it is, every storage, and what was asked and answered. */
export async function keptIn(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const inPage = await page.evaluate(async () => {
    interface Fiber {
      memoizedProps?: { client?: Client } | null;
      child: Fiber | null;
    }
    interface Cache {
      getAll(): { state: unknown; queryKey?: unknown }[];
    }
    interface Client {
      getQueryCache(): Cache;
      getMutationCache(): Cache;
    }
    const marks = [document, ...document.querySelectorAll('*')].flatMap((each) =>
      Object.entries(each).filter(([key]) => key.startsWith('__reactContainer$')),
    );
    let fiber: Fiber | null = (marks[0]?.[1] as Fiber | undefined) ?? null;
    while (fiber && !fiber.memoizedProps?.client) fiber = fiber.child;
    const client = fiber?.memoizedProps?.client;
    if (!client) throw new Error('no query client is found');
    const asked = [client.getQueryCache(), client.getMutationCache()].flatMap((cache) =>
      cache.getAll().map(({ state, queryKey }) => ({ state, queryKey })),
    );
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (field) => (field as HTMLInputElement).value,
    );
    const databases = await indexedDB.databases();
    const stored: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const reply = await cache.match(request);
        const isText = /json|text/.test(reply?.headers.get('content-type') ?? '');
        stored.push(request.url, isText ? ((await reply?.text()) ?? '') : '');
      }
    }
    return JSON.stringify({
      href: location.href,
      state: history.state,
      html: document.documentElement.outerHTML,
      fields,
      session: { ...sessionStorage },
      local: { ...localStorage },
      databases,
      stored,
      asked,
    });
  });
  return `${JSON.stringify(cookies)}${inPage}`;
}

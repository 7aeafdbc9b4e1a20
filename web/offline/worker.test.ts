import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCaches } from './fake-caches.ts';

const origin = 'http://site.example';

/** What the service worker does when something happens; `said` is what it waits for or answers. */
type Handler = (event: object) => void;
const handlers = new Map<string, Handler>();

/** The net: what each path answers; nothing answers without one. */
let net: Map<string, string> | undefined;

beforeAll(async () => {
  vi.stubGlobal('self', {
    location: new URL(origin),
    addEventListener: (kind: string, handler: Handler) => handlers.set(kind, handler),
    skipWaiting: async () => undefined,
    clients: { claim: async () => undefined },
    registration: { navigationPreload: { enable: async () => undefined } },
  });
  vi.stubGlobal('fetch', async (asked: Request | string) => {
    const { pathname } = new URL(asked instanceof Request ? asked.url : asked, origin);
    const text = net?.get(pathname);
    if (text === undefined) throw new TypeError('Failed to fetch');
    return new Response(text);
  });
  // It is written for another kind of script than the web is.
  await import(new URL('../worker/sw.ts', import.meta.url).pathname);
});
// Files share their globals.
afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches(origin));
  net = new Map();
});

async function happens(kind: string, event: object = {}): Promise<unknown> {
  let said: unknown;
  const note = (promise: unknown): void => {
    said = promise;
  };
  handlers.get(kind)?.({ ...event, waitUntil: note, respondWith: note });
  return await said;
}

/** @returns the text of the reply; undefined where the browser asks the net itself. */
async function asks(path: string, mode: 'navigate' | 'cors' = 'cors'): Promise<string | undefined> {
  const request = Object.assign(new Request(origin + path), {});
  Object.defineProperty(request, 'mode', { value: mode });
  const reply = (await happens('fetch', { request })) as Response | undefined;
  return reply && (reply.type === 'error' ? 'error' : await reply.text());
}

describe('the service worker', () => {
  it('takes a part of the program from the net once', async () => {
    net?.set('/assets/first-1.js', 'first');
    expect(await asks('/assets/first-1.js')).toBe('first');
    net = undefined;
    expect(await asks('/assets/first-1.js')).toBe('first');
  });

  it('shows a page as it is now, and without a net the one that the browser fills', async () => {
    net?.set('/logg-inn', 'shell').set('/stillinger/1', 'now').set('/assets/first-1.js', 'first');
    await happens('message', { data: { parts: ['/assets/first-1.js'] } });
    expect(await asks('/stillinger/1', 'navigate')).toBe('now');
    net = undefined;
    expect(await asks('/stillinger/1', 'navigate')).toBe('shell');
    expect(await asks('/assets/first-1.js')).toBe('first');
  });

  it('leaves the API and files to the browser', async () => {
    expect(await asks('/api/openings')).toBeUndefined();
    expect(await asks('/api/me/calendar', 'navigate')).toBeUndefined();
    expect(await asks('/sitemap.xml', 'navigate')).toBeUndefined();
    expect(await caches.keys()).toEqual([]);
  });

  it('drops what the program before has kept when it takes over, and nothing else', async () => {
    await caches.open('fotfeste-program-of-yesterday');
    await caches.open('fotfeste-person-first-1.js-account-1');
    net?.set('/assets/first-1.js', 'first');
    await asks('/assets/first-1.js');
    await happens('activate');
    expect(await caches.keys()).toEqual([
      'fotfeste-person-first-1.js-account-1',
      expect.stringMatching(/^fotfeste-program-/),
    ]);
  });
});

/**
 * The service worker: it keeps the program, so that a page opens without a net. It knows nobody and
 * keeps no reply of the API: what somebody has seen the page keeps itself, for it knows who reads
 * (`web/offline`). Every version of the program has a worker of its own, which drops what the one
 * before has kept.
 */
const worker = self as unknown as ServiceWorkerGlobalScope;

const prefix = 'fotfeste-program-';
/** The build puts in what tells one program from another. */
const program = `${prefix}%program%`;
/** The page that the browser fills, whatever the address; in the reader's language. */
const shell = '/logg-inn';
/** Screens' paths never end like a file's name. */
const isFile = /\.\w+$/;

worker.addEventListener('install', (event) => {
  // Files are named after what stands in them: an open page of the program before still gets its own.
  event.waitUntil(worker.skipWaiting());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (pathname.startsWith('/assets/')) event.respondWith(partOf(request));
  else if (isPage(request, pathname)) event.respondWith(pageOf(event));
});

/** A page says what it was made of, once it stands: one that was on its way as the worker took over is its, too. */
worker.addEventListener('message', (event) => {
  const { parts } = event.data as { parts: string[] };
  event.waitUntil(Promise.all([worker.clients.claim(), keep(parts)]));
});

async function takeOver(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(prefix) && name !== program);
  await Promise.all(old.map((name) => caches.delete(name)));
  // The page is asked for while the worker starts: it costs no time.
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

function isPage({ mode }: Request, path: string): boolean {
  return mode === 'navigate' && !isFile.test(path) && !path.startsWith('/api/');
}

/** What is named after what stands in it never changes. */
async function partOf(request: Request): Promise<Response> {
  const kept = await caches.match(request, asNamed);
  if (kept) return kept;
  const reply = await fetch(request);
  if (reply.ok) {
    const cache = await caches.open(program);
    await cache.put(request, reply.clone());
  }
  return reply;
}

/** As it is now; without a net the page that the browser fills. */
async function pageOf(event: FetchEvent): Promise<Response> {
  try {
    const early: Response | undefined = await event.preloadResponse;
    return early ?? (await fetch(event.request));
  } catch {
    return (await caches.match(shell, asNamed)) ?? Response.error();
  }
}

async function keep(parts: readonly string[]): Promise<void> {
  const cache = await caches.open(program);
  const page = await fetch(shell);
  if (page.ok) await cache.put(shell, page);
  await Promise.all(
    parts.map(async (part) => {
      if (!(await cache.match(part, asNamed))) await cache.add(part);
    }),
  );
}

/** The page varies with the language, but one reader has one; and a part is the same for everybody. */
const asNamed = { ignoreVary: true };

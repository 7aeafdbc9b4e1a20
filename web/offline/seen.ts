type SeenStore = typeof import('./seen-store.ts');

/** Keeping begins when the first view stands; until then what it was made of waits here. */
let early: ((store: SeenStore) => unknown)[] = [];
const mostEarly = 40;
let store: Promise<SeenStore> | undefined;

/** From now on what is seen is kept, and what was seen before. */
export async function beginKeeping(): Promise<void> {
  const loaded = await load();
  const before = early;
  early = [];
  for (const step of before) await step(loaded);
}

/** Something to keep, once keeping has begun. Without a service worker it never does. */
export function whenKeeping(step: (store: SeenStore) => unknown): void {
  if (store !== undefined) void store.then(step).catch(() => undefined);
  else if (early.length < mostEarly) early.push(step);
}

/** What was kept; undefined where this browser keeps nothing. */
export async function keptStore(): Promise<SeenStore | undefined> {
  if (store === undefined && !navigator.serviceWorker?.controller) return undefined;
  return await load().catch(() => undefined);
}

function load(): Promise<SeenStore> {
  store ??= import('./seen-store.ts');
  store.catch(() => {
    store = undefined;
  });
  return store;
}

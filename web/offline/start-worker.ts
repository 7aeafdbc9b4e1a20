import { forgetOtherPrograms } from './program-caches.ts';
import { beginKeeping } from './seen.ts';
import { workerAddress } from './worker-address.ts';
// What is said without a net must be there before it is gone.
import './offline-line.tsx';
import './waiting-lines.tsx';

/**
 * Starts the service worker, and the keeping of what is seen. Nothing of it is needed for a page to work:
 * where a browser refuses, all is as without.
 * @returns whether what this page fetches is kept from now on.
 */
export async function startWorker(): Promise<boolean> {
  const workers = navigator.serviceWorker;
  const controlled = new Promise<void>((resolve) => {
    if (workers.controller) resolve();
    else workers.addEventListener('controllerchange', () => resolve(), { once: true });
  });
  // A new one, the first one too, begins with nothing.
  workers.addEventListener('controllerchange', () => tell(workers.controller));
  const registration = await workers.register(workerAddress()).catch(() => undefined);
  if (!registration) return false;
  tell((await workers.ready).active);
  await forgetOtherPrograms();
  await beginKeeping();
  await controlled;
  return true;
}

function tell(worker: ServiceWorker | null): void {
  worker?.postMessage({ parts: loadedParts() });
}

/** What this page was made of. */
function loadedParts(): string[] {
  const paths = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const own = paths.filter(({ origin }) => origin === location.origin);
  return [...new Set(own.map(({ pathname }) => pathname))].filter((path) =>
    path.startsWith('/assets/'),
  );
}

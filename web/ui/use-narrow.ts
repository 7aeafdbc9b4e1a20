import { useSyncExternalStore } from 'react';

/** Phones: below Aksel's breakpoint md. */
const query = '(width < 48rem)';

function subscribe(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/** True on a phone. Where CSS can decide, let it. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    // The server does not know: a phone has less to throw away.
    () => true,
  );
}

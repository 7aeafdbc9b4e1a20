import { useSyncExternalStore } from 'react';

/** Whether the server is out of reach, as far as the last attempt tells. */
let isAway = false;
const listeners = new Set<() => void>();

export function noteNet(reached: boolean): void {
  if (isAway === !reached) return;
  isAway = !reached;
  for (const listener of listeners) listener();
}

export function onNetChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function isNetAway(): boolean {
  return isAway;
}

export function useIsAway(): boolean {
  return useSyncExternalStore(onNetChange, isNetAway, () => false);
}

import type { QueryClient } from '@tanstack/react-query';
import { ofParticipants, shown } from './keep-queries.ts';

/** When the oldest of what the page shows was read; undefined where nothing of that kind is shown. */
export function oldestShown(queries: QueryClient): number | undefined {
  const times = queries
    .getQueryCache()
    .findAll({ type: 'active' })
    .filter(({ queryKey, state }) => isContent(queryKey) && state.data !== undefined)
    .map(({ queryHash, state }) => shown.get(queryHash) ?? state.dataUpdatedAt);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** Not the tables of names, which are the same for weeks, nor the number in the menu of every page. */
function isContent([kind]: readonly unknown[]): boolean {
  return kind === 'openings' || (kind !== 'waiting' && ofParticipants.includes(String(kind)));
}

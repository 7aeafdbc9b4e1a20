import type { Migration } from './migration.ts';

/** In the order in which they run. New ones are added at the end; none is ever changed or removed. */
export const migrations: readonly Migration[] = [];

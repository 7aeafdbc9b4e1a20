import type { Migration } from '#server/storage/migrations/migration.ts';

/** In the order in which they run. New ones are added at the end; none is ever changed or removed. */
export const migrations: readonly Migration[] = [];

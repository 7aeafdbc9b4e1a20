import { restore } from '#server/storage/backup.ts';
import { onDatabaseFile } from './on-database-file.ts';

/** `npm run restore -- FILE`: puts a backup in the place of the embedded database. */
await onDatabaseFile('restore', (dataDir, file) => {
  const { documents, collections, kept } = restore(dataDir, file);
  const earlier = kept ? ` The earlier database is kept as ${kept}.` : '';
  return `Restored from ${file}: collections ${collections}, documents ${documents}.${earlier}`;
});

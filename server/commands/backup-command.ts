import { backUp } from '#server/storage/backup.ts';
import { onDatabaseFile } from './on-database-file.ts';

/** `npm run backup -- FILE`: writes the embedded database to FILE, also while a server runs. */
await onDatabaseFile('backup', (dataDir, file) => {
  const { documents, collections, bytes } = backUp(dataDir, file);
  const size = `${Math.ceil(bytes / 1024)} kB`;
  return `Backed up in ${file}: collections ${collections}, documents ${documents}, ${size}.`;
});

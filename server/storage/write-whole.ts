import type { ClientSession, Connection } from 'mongoose';
import { EmbeddedConnection } from './embedded-driver/embedded-connection.ts';

/**
 * A bulk of writes that all happen or none: in a transaction on MongoDB; a bulk is one already on the
 * embedded database, which knows no sessions.
 */
export async function writeWhole(
  connection: Connection,
  write: (options: { session?: ClientSession }) => Promise<unknown>,
): Promise<void> {
  if (connection instanceof EmbeddedConnection) await write({});
  else await connection.transaction((session) => write({ session }));
}

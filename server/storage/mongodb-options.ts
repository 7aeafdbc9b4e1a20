import type { ConnectOptions } from 'mongoose';

/**
 * A write counts when a majority has it in its journal, and a read sees only such writes: what the
 * server has decided on survives the loss of a member. Times are in milliseconds.
 */
export const mongodbOptions: ConnectOptions = {
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 10_000 },
  readConcern: { level: 'majority' },
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
  // As in the embedded database: a field without a value is not stored.
  ignoreUndefined: true,
  maxPoolSize: 50,
  minPoolSize: 2,
  maxIdleTimeMS: 60_000,
  waitQueueTimeoutMS: 5_000,
  connectTimeoutMS: 5_000,
  serverSelectionTimeoutMS: 5_000,
  socketTimeoutMS: 30_000,
  autoIndex: false,
  autoCreate: false,
  bufferCommands: false,
};

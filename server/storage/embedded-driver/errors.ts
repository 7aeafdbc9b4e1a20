import mongoose from 'mongoose';

/** The embedded database was asked for something it does not do. Never answered wrongly instead. */
export class UnsupportedError extends Error {
  override name = 'UnsupportedError';

  constructor(what: string) {
    super(`The embedded database does not support ${what}`);
  }
}

/** Codes that mongod answers with, for the refusals that it shares with the embedded database. */
const errorCodes = {
  badValue: 2,
  typeMismatch: 14,
  pathNotViable: 28,
  conflictingUpdate: 40,
  immutableField: 66,
  tooLarge: 10334,
} as const;

/** The error that mongod answers with, in the driver's own class. */
export function serverError(
  reason: keyof typeof errorCodes,
  message: string,
): mongoose.mongo.MongoServerError {
  return new mongoose.mongo.MongoServerError({
    message,
    errmsg: message,
    code: errorCodes[reason],
  });
}

export interface ViolatedIndex {
  readonly name: string;
  readonly key: Readonly<Record<string, 1 | -1>>;
}

/** Code 11000, as the driver throws it when a unique index already holds the values. */
export function duplicateKeyError(
  collection: string,
  index: ViolatedIndex,
  keyValue: Readonly<Record<string, unknown>>,
): mongoose.mongo.MongoServerError {
  const values = Object.entries(keyValue).map(
    ([path, value]) => `${path}: ${JSON.stringify(value)}`,
  );
  const message = `E11000 duplicate key error collection: ${collection} index: ${index.name} dup key: { ${values.join(', ')} }`;
  return new mongoose.mongo.MongoServerError({
    message,
    errmsg: message,
    code: 11000,
    index: 0,
    keyPattern: { ...index.key },
    keyValue,
  });
}

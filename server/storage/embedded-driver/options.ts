import { UnsupportedError } from './errors.ts';

/** What Mongoose may ask for beside the filter. */
export interface Options {
  readonly sort?: unknown;
  readonly skip?: number;
  readonly limit?: number;
  readonly projection?: unknown;
  readonly upsert?: boolean;
  readonly ordered?: boolean;
  readonly returnDocument?: 'before' | 'after';
}

const supportedOptions: Readonly<Record<string, readonly string[]>> = {
  find: ['sort', 'skip', 'limit', 'projection'],
  findOne: ['sort', 'skip', 'limit', 'projection'],
  insertMany: ['ordered'],
  updateOne: ['upsert'],
  updateMany: ['upsert'],
  replaceOne: ['upsert'],
  findOneAndUpdate: ['sort', 'projection', 'upsert', 'returnDocument'],
  bulkWrite: ['ordered'],
};

/** Mongoose's own, and what changes no answer on one file. */
const withoutEffect: ReadonlySet<string> = new Set([
  'batchSize',
  'comment',
  'maxTimeMS',
  'lean',
  'new',
  'overwriteDiscriminatorKey',
  'rawResult',
  'runValidators',
  'setDefaultsOnInsert',
  'strict',
  'timestamps',
  'validateBeforeSave',
]);

/** An option that is left out, false or empty asks for nothing. */
export function assertOptions(method: string, options: object | undefined): void {
  for (const [option, value] of Object.entries(options ?? {})) {
    const isAsked = value !== undefined && value !== null && value !== false;
    const isKnown = supportedOptions[method]?.includes(option) || withoutEffect.has(option);
    if (isAsked && !isKnown) throw new UnsupportedError(`the option ${option} of ${method}`);
  }
}

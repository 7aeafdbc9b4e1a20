import { createHash, randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { AppError, IdempotencyKeyReused, NotFound } from '#server/errors.ts';
import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';

/** What is remembered of a POST with a key: what was asked, and under which id it is made. */
export interface KeyRecord {
  id: string;
  bodyHash: string;
  resourceId: string;
  /** False from the first attempt until the resource is known to be there. */
  isMade: boolean;
}

/** Where keys are kept, 24 hours, for all servers. */
export interface IdempotencyKeys {
  /** Stores the record, or finds the one that is there: of many at once one is stored. */
  claim(record: KeyRecord): Promise<KeyRecord>;
  made(record: KeyRecord): Promise<void>;
  /** Forgets a key whose resource could not be made. */
  release(record: KeyRecord): Promise<void>;
}

const header = 'Idempotency-Key';
const maxLength = 100;

export function keyOf(req: Request): string | undefined {
  return req.get(header);
}

/** What is wrong with the key of a request, at the header's name. */
export function keyFaults(key: string | undefined): FieldError[] {
  if (key === '') return [fault(header, 'required')];
  return key !== undefined && key.length > maxLength ? [fault(header, 'too_long')] : [];
}

/** A record for a first attempt. @param asked what the same request has again: endpoint and body. */
export function recordOf(accountId: string, key: string, asked: readonly unknown[]): KeyRecord {
  return {
    id: hashOf([accountId, key]),
    bodyHash: hashOf(asked),
    resourceId: randomUUID(),
    isMade: false,
  };
}

function hashOf(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}

interface Making<T> {
  /** Makes the resource under this id; fails when there is one already. */
  make: (id: string) => Promise<T>;
  /** The resource as it is now. @throws NotFound */
  read: (id: string) => Promise<T>;
}

/**
 * Makes a resource once for a key. Its id is stored before it is made: whoever comes again, at once or
 * after a crash at any moment, makes it under the same id or finds it there.
 * @throws IdempotencyKeyReused for another request with the key, and what `make` throws.
 */
export async function makeOnce<T>(
  keys: IdempotencyKeys,
  asked: KeyRecord,
  { make, read }: Making<T>,
): Promise<T> {
  const record = await keys.claim(asked);
  if (record.bodyHash !== asked.bodyHash) throw new IdempotencyKeyReused();
  if (record.isMade) return read(record.resourceId);
  try {
    const isFirst = record.resourceId === asked.resourceId;
    const resource =
      (isFirst ? undefined : await found(read, record)) ?? (await make(record.resourceId));
    await keys.made(record);
    return resource;
  } catch (error) {
    const byAnother = await found(read, record);
    if (byAnother !== undefined) return byAnother;
    // Otherwise it is not known what the database has done: the key keeps its id.
    if (error instanceof AppError && error.status < 500) await keys.release(record);
    throw error;
  }
}

async function found<T>(
  read: (id: string) => Promise<T>,
  { resourceId }: KeyRecord,
): Promise<T | undefined> {
  try {
    return await read(resourceId);
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
}

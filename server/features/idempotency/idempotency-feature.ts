import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { createIdempotencyKeyStore, type IdempotencyKeyStore } from './idempotency-key-store.ts';

export interface IdempotencyFeature extends Feature {
  keys: IdempotencyKeyStore;
}

export function createIdempotencyFeature({
  connection,
  now,
}: Pick<Foundation, 'connection' | 'now'>): IdempotencyFeature {
  const keys = createIdempotencyKeyStore(connection, now);
  return { keys };
}

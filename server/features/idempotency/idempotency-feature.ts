import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import type { IdempotencyKeys } from '#server/http/idempotency.ts';
import { createIdempotencyKeyStore } from './idempotency-key-store.ts';

export interface IdempotencyFeature extends Feature {
  keys: IdempotencyKeys;
}

export function createIdempotencyFeature({
  connection,
  now,
}: Pick<Foundation, 'connection' | 'now'>): IdempotencyFeature {
  const keys = createIdempotencyKeyStore(connection, now);
  return { keys };
}

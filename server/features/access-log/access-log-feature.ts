import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import type { LogLook } from '#server/http/looks.ts';
import { createAccessLogStore } from './access-log-store.ts';

export interface AccessLogFeature extends Feature {
  logLook: LogLook;
}

export function createAccessLogFeature({
  connection,
  now,
}: Pick<Foundation, 'connection' | 'now'>): AccessLogFeature {
  const store = createAccessLogStore(connection);
  return {
    logLook: ({ account, ...look }) =>
      store.append({ ...look, accountId: account.id, role: account.role, at: now() }),
  };
}

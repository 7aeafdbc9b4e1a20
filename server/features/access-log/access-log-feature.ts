import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { createAccessLogStore } from './access-log-store.ts';

/** Notes who looked at whom; the look waits for it. */
export type LogLook = (look: {
  account: Account;
  /** `METHOD /path` as in the API document. */
  endpoint: string;
  participantIds: readonly string[];
  isAllowed: boolean;
}) => Promise<void>;

export interface AccessLogFeature extends Feature {
  logLook: LogLook;
}

export function createAccessLogFeature({
  connection,
  now,
}: Pick<Foundation, 'connection' | 'now'>): AccessLogFeature {
  const store = createAccessLogStore(connection);
  return {
    logLook: ({ account, ...look }) => store.append({ ...look, accountId: account.id, at: now() }),
  };
}

import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { type AccountService, createAccountService } from './account-service.ts';
import { createAccountStore } from './account-store.ts';
import { sessionRoutes } from './session-routes.ts';
import { createSessionStore } from './session-store.ts';
import { createSignInLimit } from './sign-in-limit.ts';

export interface AccountsFeature extends Feature {
  service: AccountService;
}

export function createAccountsFeature({
  connection,
  config: { isDemo, admin },
  now,
}: Pick<Foundation, 'connection' | 'config' | 'now'>): AccountsFeature {
  const service = createAccountService({
    accounts: createAccountStore(connection),
    sessions: createSessionStore(connection),
    limit: createSignInLimit(now),
    isDemo,
    now,
  });
  return {
    service,
    routes: sessionRoutes(service),
    async start() {
      if (admin) await service.ensureAdmin(admin.email, admin.password);
    },
    sweep: service.removeExpiredSessions,
  };
}

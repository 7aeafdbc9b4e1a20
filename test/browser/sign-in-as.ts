import type { Page } from 'playwright-core';
import type { NewAccount } from '#server/features/accounts/session-service.ts';
import type { TestServer } from '#test/factories/test-server.ts';

const password = 'a password for tests';
let made = 0;

/** A new account of this kind, signed in in the page's browser. */
export async function signInAs(
  page: Page,
  server: TestServer,
  account: Omit<NewAccount, 'email' | 'displayName'>,
): Promise<{ email: string; password: string }> {
  made++;
  const email = `browser-${made}@test.example`;
  const displayName = `Blåbær Prøvestad ${made}`;
  await server.context.features.accounts.service.create(
    { ...account, email, displayName },
    password,
  );
  await page.request.post('/api/session', { data: { email, password } });
  return { email, password };
}

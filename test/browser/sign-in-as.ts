import type { Page } from 'playwright-core';
import type { Credentials, TestServer } from '#test/factories/test-server.ts';

/** An account of this kind, signed in in the page's browser. */
export async function signInAs(
  page: Page,
  server: TestServer,
  account: Parameters<TestServer['account']>[0],
): Promise<Credentials> {
  const credentials = await server.account(account);
  await page.request.post('/api/session', {
    data: credentials,
    headers: { origin: server.url },
  });
  return credentials;
}

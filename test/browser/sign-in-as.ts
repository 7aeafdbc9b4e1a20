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
    headers: headersOf(server),
  });
  return credentials;
}

/** Ends the session of the page's browser, as elsewhere. */
export async function endSessionOf(page: Page, server: TestServer): Promise<void> {
  await page.request.delete('/api/session', { headers: headersOf(server) });
}

/** No connection is kept: an idle one may be closed by the server as the next request sets out. */
function headersOf(server: TestServer): Record<string, string> {
  return { origin: server.url, connection: 'close' };
}

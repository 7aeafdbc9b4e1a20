import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { roles } from '#shared/codes.ts';
import { startTestProvider, type TestProvider } from '#test/factories/test-provider.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinished,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';

/** Signing in at a provider, from the button to the page that one is sent back to. */
describe.skipIf(!hasChromium)('a provider', () => {
  let provider: TestProvider;
  let server: TestServer;
  /** Where the site is said to be, before it is known where it is. */
  let door: Server;
  let site: string;
  let browser: Browser;

  beforeAll(async () => {
    provider = await startTestProvider();
    door = createServer((req, res) => {
      res.writeHead(302, { location: `${server.url}${req.url}` }).end();
    });
    await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
    const client = {
      clientId: 'fotfeste',
      clientSecret: 'a secret that only the two of us know',
    };
    [server, browser] = await Promise.all([
      startTestServer({
        siteUrl: new URL(site),
        providers: [
          {
            name: 'idporten',
            label: 'ID-porten',
            issuer: provider.issuer,
            ...client,
            acr: [],
            roles,
          },
        ],
      }),
      openBrowser(),
    ]);
    provider.open([
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [`${site}/logg-inn/idporten`],
        post_logout_redirect_uris: [`${site}/`],
      },
    ]);
  });
  afterAll(async () => {
    await closePages(browser);
    door?.closeAllConnections();
    door?.close();
    await Promise.all([server?.close(), provider?.close()]);
  });

  test('has no account for a stranger, who gets one by an invitation, and signs out at both', async () => {
    const { page, end } = await openPage(browser, server.url, 'phone');
    provider.person = { subject: 'kari' };
    await page.goto('/logg-inn');
    await page.getByRole('button', { name: 'Logg inn med ID-porten' }).click();
    await page.getByRole('heading', { level: 1, name: 'Du har ikke tilgang ennå' }).waitFor();
    expect(page.url()).toBe(`${server.url}/logg-inn/idporten`);
    await expectFinishedInEveryLook(page, 'no-account');

    const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    const { body } = await leader
      .post('/api/accounts')
      .send({ email: 'kari@test.example', displayName: 'Kari Prøvesen', role: 'advisor' })
      .expect(201);
    await page.goto(`/velkommen${new URL(body.invitation.link).hash}`);
    const button = page.getByRole('button', { name: 'Logg inn med ID-porten' });
    await button.waitFor();
    await expectFinished(page);
    await button.click();
    await page.waitForURL('**/i-dag');
    await page.getByRole('button', { name: 'Logg ut' }).click();
    await page.waitForURL(`${provider.issuer}/session/end**`);
    await page.goto('/logg-inn');
    await page.getByRole('button', { name: 'Logg inn med ID-porten' }).click();
    await page.waitForURL('**/i-dag');
    await end();
  });
});

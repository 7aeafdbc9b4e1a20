import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import {
  closePages,
  expectFinishedInEveryLook,
  hasChromium,
  openBrowser,
  openPage,
} from './browser.ts';
import { signInAs } from './sign-in-as.ts';

/** Who has looked, as the participant and the leader see it. */
describe.skipIf(!hasChromium)('looks', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('a participant sees who has looked; a leader narrows the log to one account', async () => {
    const { id } = await server.participant({ displayName: 'Linerle Havn' });
    const advisor = await server.advisor();
    const foreign = await server.advisor('0301');
    await advisor.get(`/api/participants/${id}/matches`).expect(200);
    await foreign.get(`/api/participants/${id}`).expect(404);
    const { displayName } = (await advisor.get('/api/session')).body;

    const { page: own } = await openPage(browser, server.url, 'phone');
    await signInAs(own, server, { role: 'participant', participantId: id });
    await own.goto('/konto');
    const looks = own.getByRole('region', { name: 'Hvem har lest om meg' });
    await looks.getByText(displayName, { exact: true }).waitFor();
    const lines = await looks.getByRole('listitem').allInnerTexts();
    expect(lines.map((line) => line.replaceAll(/\s+/g, ' '))).toEqual([
      'En veileder i Oslo Opplysningene om deg. 1 gang. Fikk ikke se.',
      `${displayName} Jobber som passer for deg. 1 gang.`,
      expect.stringMatching(/Opplysningene om deg\. 1 gang\.$/),
    ]);
    await expectFinishedInEveryLook(own, 'own-looks');
    const download = own.waitForEvent('download');
    await own.getByRole('link', { name: 'Last ned det vi vet om deg' }).click();
    expect((await download).suggestedFilename()).toBe('fotfeste.json');
    await own.getByRole('link', { name: 'Se alt og skriv ut' }).click();
    // Paper is read another day.
    await own.getByText(/^Laget \d+\. \S+ \d{4} kl\. /).waitFor();
    await own.getByText('Ønsker å jobbe som:').waitFor();
    await own.getByText('En veileder i Oslo. Opplysningene om deg.').waitFor();
    await expectFinishedInEveryLook(own, 'own-export');

    const { page: leader, faults } = await openPage(browser, server.url, 'desk');
    await signInAs(leader, server, { role: 'leader', municipality: '3907' });
    await leader.goto('/veileder');
    await leader.getByRole('link', { name: 'Kommunen', exact: true }).click();
    await leader.getByRole('link', { name: 'Oppslag' }).click();
    await leader.getByRole('row').nth(3).waitFor();
    await leader.getByLabel('Hvilke').selectOption('Ble nektet');
    await leader.getByText('1 oppslag', { exact: true }).waitFor();
    expect(await leader.getByRole('row').last().innerText()).toMatch(/Linerle Havn.*Ble nektet/s);
    await leader.getByLabel('Hvilke').selectOption('Alle oppslag');
    await leader
      .getByRole('link', { name: `Vis bare ${displayName}` })
      .first()
      .click();
    await leader.getByRole('button', { name: `Hvem: ${displayName}` }).waitFor();
    await leader.getByText('1 oppslag', { exact: true }).waitFor();
    expect(leader.url()).toMatch(/\/kommunen\/oppslag\?accountId=[\w-]+$/);
    await leader.getByRole('button', { name: `Hvem: ${displayName}` }).click();
    await leader.getByRole('row').nth(3).waitFor();
    await expectFinishedInEveryLook(leader, 'look-log');
    expect(faults).toEqual([]);
  });
});

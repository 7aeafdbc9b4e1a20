import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtProgram } from '#test/built-program.ts';
import { aParticipantDraft } from '#test/factories/participant-draft.ts';
import { slowPlanThread } from '#test/factories/slow-plan-thread.ts';
import { planSolved } from '#test/factories/solved-plan.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, hasChromium, openBrowser, openPage } from './browser.ts';
import { signInAs } from './sign-in-as.ts';

/** A plan that is looked for without end, and those behind it. */
describe.skipIf(!hasChromium)('a placement plan under way', () => {
  let server: TestServer;
  let browser: Browser;
  let advisor: Caller;
  let worker: string;

  beforeAll(async () => {
    worker = await slowPlanThread(true);
    [server, browser] = await Promise.all([
      // No time at all for whoever comes after the slow one.
      startTestServer({ planWorker: async () => worker, planLimitMs: 0 }),
      openBrowser(),
    ]);
    advisor = await server.advisor('3907');
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  const made = async (body: object = {}): Promise<string> =>
    (await advisor.post('/api/plans').send(body).expect(202)).body.id;
  /** How a page asks for a plan, by kind of request. */
  const watch = (page: Page, id: string): Record<string, number> => {
    const asked: Record<string, number> = {};
    page.on('request', (request) => {
      if (!request.url().endsWith(`/api/plans/${id}`)) return;
      asked[request.resourceType()] = (asked[request.resourceType()] ?? 0) + 1;
    });
    return asked;
  };

  test('tells by itself how far it is, is asked where it cannot, fails, is cancelled and is stopped', async () => {
    const [first, openingId] = [await made({ name: 'Lang' }), await server.publish()];
    const draft = aParticipantDraft({ displayName: 'Alm Prøvesen', municipality: '3907' });
    const { body: alm } = await advisor.post('/api/participants').send(draft).expect(201);
    const locks = [{ participantId: alm.id, openingId }];
    const second = await made({ name: 'Med lås', participantIds: [alm.id], locks });
    await advisor.post(`/api/openings/${openingId}/close`).expect(200);

    const { page, faults, end } = await openPage(browser, server.url, 'desk');
    await signInAs(page, server, { role: 'advisor', municipality: '3907' });
    const told = watch(page, first);
    await page.goto(`/plan/${first}`);
    await page.getByText('50 % ferdig').first().waitFor();
    expect(told.eventsource).toBe(1);
    const before = told.fetch ?? 0;
    // The plan behind it cannot be told of: it is asked for, again and again.
    const other = await page.context().newPage();
    await other.route(`**/api/plans/${second}`, (route) =>
      route.request().resourceType() === 'eventsource' ? route.abort() : route.continue(),
    );
    const asked = watch(other, second);
    await other.goto(`/plan/${second}`);
    await other.getByText('Planen venter på tur.').waitFor();
    await expect.poll(() => asked.fetch, { timeout: 30_000 }).toBeGreaterThan(3);
    expect((told.fetch ?? 0) - before).toBe(0);

    await page.getByRole('button', { name: 'Avbryt' }).click();
    await page.getByText('Planen er avbrutt og borte.').waitFor();
    // Its lock has no room any more.
    await other.getByText('Planen lot seg ikke regne ut.').waitFor();
    await other.getByRole('button', { name: 'Regn ut på nytt' }).click();
    await other.getByText('Noe i planen finnes ikke lenger.').waitFor();
    await other.getByRole('button', { name: 'Slett planen' }).click();
    await other.getByRole('button', { name: 'Slett planen' }).click();
    await other.getByText('Planen er slettet.').waitFor();
    await other.close();

    // Time runs out for the next one: what was found is told, and what is not known is not.
    worker = await builtProgram('server/features/plans/plan-worker.ts');
    await server.publish({ title: 'Vaske på skole' });
    const draftOf = (displayName: string) =>
      aParticipantDraft({ displayName, municipality: '3907' });
    await advisor.post('/api/participants').send(draftOf('Bjørk Prøvesen')).expect(201);
    await planSolved(advisor, await made({ name: 'For lang', minScore: 1 }));
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: 'For lang' });
    await row.getByText('Stoppet før den var ferdig').waitFor();
    await row.getByRole('link').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Tiden var ute. Dette er den beste planen vi fant.').waitFor();
    await page.getByText('1 av 2 får plass.').waitFor();
    await page.getByText('Planen ble ikke ferdig. Da vet vi ikke hvilke plasser').waitFor();
    const places = page.getByRole('region', { name: 'Plassene i planen' });
    await places.getByText('Vet ikke').waitFor();
    expect(await page.getByText(/^(Prøv det beste|Bevist best|.*koster ingenting)/).count()).toBe(
      0,
    );
    await page.getByRole('button', { name: 'Ikke bevist best' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(/^Summene er .* poeng fra hverandre/).waitFor();
    expect(faults).toEqual([]);
    await end();
  });
});

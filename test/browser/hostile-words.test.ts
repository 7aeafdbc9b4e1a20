import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, hasChromium, openBrowser, openPage } from './browser.ts';
import { signInAs } from './sign-in-as.ts';

const script = '<script>globalThis.hostile=1</script>';
const image = '"><img src=x onerror=globalThis.hostile=1>';
const link = 'javascript:globalThis.hostile=1';

/** What somebody wrote is shown as it was written, and nothing of it runs, on every screen that shows it. */
describe.skipIf(!hasChromium)('words that would be a script', () => {
  let server: TestServer;
  let browser: Browser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
  });
  afterAll(async () => {
    await closePages(browser);
    await server?.close();
  });

  test('are words', async () => {
    const openingId = await server.publish({
      title: `Renhold ${script}`,
      description: `${image} ${link}`,
      tasks: [image, script],
      youGet: [script],
      youNeed: [image],
      contact: { name: `Kontakt ${image}`, email: 'leder@solglott.example' },
    });
    const { id } = await server.participant({ displayName: `Lind ${script}` });
    const { page, faults } = await openPage(browser, server.url, 'desk');

    /** Goes there and waits for words that show that the page is there. */
    async function shown(path: string, words: string): Promise<void> {
      await page.goto(path);
      await page.getByText(words).first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => 'hostile' in globalThis), path).toBe(false);
      expect(await page.locator('main script, main img[src="x"]').count(), path).toBe(0);
      expect(await page.locator('a[href^="javascript" i]').count(), path).toBe(0);
    }

    await shown('/', script);
    await shown(`/?q=${encodeURIComponent(image)}`, image);
    await shown(`/stillinger/${openingId}`, image);
    await signInAs(page, server, { role: 'participant', participantId: id });
    await shown('/for-meg', script);
    await shown('/for-meg/samtale', script);
    await shown('/konto/om-meg', script);
    await signInAs(page, server, { role: 'leader', municipality: '3907' });
    await shown('/veileder', script);
    await shown(`/veileder/deltakere/${id}`, script);
    await shown(`/veileder/deltakere/${id}/alt`, script);
    await shown(`/veileder/stillinger/${openingId}/kandidater`, script);
    await shown('/kommunen/oppslag', script);
    expect(faults).toEqual([]);
  });
});

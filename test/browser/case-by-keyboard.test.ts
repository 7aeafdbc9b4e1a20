import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthsAfter } from '#shared/calendar-months.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import { opened, type ReferralTeam, referralTeam } from '#test/factories/referral.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { closePages, hasChromium, openBrowser, openPage, type sizes } from './browser.ts';
import { choose, press, tick, write, writeDay } from './by-keyboard.ts';
import { signInAs } from './sign-in-as.ts';

const today = new Date().toISOString().slice(0, 10);
const daysFrom = (days: number): string => dayOf(dayNumber(today) + days);
const name = 'Rogn Prøvesen';

type Size = keyof typeof sizes;
const rounds: readonly { advisors: Size; others: Size }[] = [
  { advisors: 'desk', others: 'phone' },
  { advisors: 'phone', others: 'desk' },
];

/** How each screen of it looks is measured in its own spec. */
describe.skipIf(!hasChromium)(
  'a whole case, from the match to the outcome, by keyboard alone',
  () => {
    let server: TestServer;
    let browser: Browser;
    let team: ReferralTeam;

    beforeAll(async () => {
      [server, browser] = await Promise.all([startTestServer(), openBrowser()]);
      team = await referralTeam(server);
    });
    afterAll(async () => {
      await closePages(browser);
      await server?.close();
    });

    const link = (page: Page, label: string | RegExp): Locator =>
      page.getByRole('link', { name: label }).first();
    const button = (page: Page, label: string): Locator =>
      page.getByRole('button', { name: label, exact: true }).last();

    test.each(rounds)(
      'advisors on a $advisors, the others on a $others',
      async ({ advisors, others }) => {
        const { employerId } = team;
        await opened(team, { kind: 'language_practice', title: 'Kjøkken', norwegianUse: 'much' });
        const programme = {
          start: daysFrom(-700),
          end: monthsAfter(today, -3),
          track: 'work',
        } as const;
        const { id: participantId } = await server.participant({
          displayName: name,
          programme,
          acceptedKinds: ['language_practice'],
        });
        const faults: string[][] = [];
        const signedIn = async (size: Size, who: Parameters<TestServer['account']>[0]) => {
          const { page, faults: own } = await openPage(browser, server.url, size);
          faults.push(own);
          await signInAs(page, server, who);
          return page;
        };
        const advisor = await signedIn(advisors, { role: 'advisor', municipality: '3907' });
        const employer = await signedIn(others, { role: 'employer', employerId });
        const self = await signedIn(others, { role: 'participant', participantId });

        await advisor.goto(`/veileder/deltakere/${participantId}`);
        await press(button(advisor, 'Foreslå: Kjøkken'));
        await press(button(advisor, 'Send forslaget'));
        await advisor.getByText('Forslaget er sendt.').waitFor();

        await self.goto('/min-side');
        await press(link(self, 'Ja, jeg er interessert Kjøkken'));
        await tick(self.getByRole('checkbox', { name: /^Hvor godt du kan norsk/ }));
        await press(button(self, 'Ja, jeg er interessert'));
        await self.waitForURL('**/min-side/*');

        await advisor.goto('/i-dag');
        await press(link(advisor, `Se og send ${name}, Kjøkken`));
        await press(button(advisor, 'Send til arbeidsgiveren'));
        await advisor.getByRole('dialog').getByText('Navn og nivå i norsk').waitFor();
        await press(button(advisor, 'Send til arbeidsgiveren'));
        await advisor.getByText('Det er sendt til arbeidsgiveren.').waitFor();

        await employer.goto('/arbeidsgiver');
        await press(link(employer, '1 forespørsel venter på svar'));
        await press(button(employer, `Ja, vi vil gjerne: ${name}`));
        await press(button(employer, 'Ja, vi vil gjerne'));
        await employer.getByText(`Dere har sagt ja til ${name}.`).waitFor();

        await advisor.goto('/plasser?state=draft');
        await press(link(advisor, new RegExp(`^${name}`)));
        await press(link(advisor, 'Timer i uka'));
        await write(advisor.getByLabel('Timer i uka'), '15');
        await writeDay(advisor.getByLabel('Begynner'), daysFrom(-35));
        await writeDay(advisor.getByLabel('Slutter'), daysFrom(40));
        await tick(advisor.getByRole('checkbox', { name: 'Mandag' }));
        await tick(advisor.getByRole('checkbox', { name: 'Lære mer norsk' }));
        await write(advisor.getByLabel('Navn på fadder'), 'Osp Kladdevoll');
        await press(button(advisor, 'Lagre planen'));
        await advisor.getByText('Planen er lagret.').waitFor();

        await employer.goto('/plasser');
        await press(link(employer, new RegExp(`^${name}`)));
        await press(button(employer, 'Ja, vi er enige'));
        await employer.getByText('Dere har sagt ja til planen.').waitFor();
        await self.goto('/min-side');
        await press(link(self, /^Les og svar/));
        await press(button(self, 'Ja, jeg er enig'));
        await self.getByText('Takk! Du har sagt ja til planen.').waitFor();
        await advisor.reload();
        await press(button(advisor, 'Godkjenn planen'));
        await press(button(advisor, 'Godkjenn'));
        await advisor.getByText('Du har sagt ja til planen.').waitFor();

        await self.goto('/min-side');
        await press(link(self, 'Bra'));
        await press(button(self, 'Send svaret'));
        await self.getByText('Takk! Veilederen din leser svaret.').waitFor();

        await advisor.reload();
        await press(link(advisor, 'Avslutt plassen'));
        await choose(
          advisor.getByRole('radio').first(),
          advisor.getByRole('radio', { name: 'Fikk jobb her' }),
        );
        await write(advisor.getByLabel('Hva har deltakeren lært?'), 'Å være på kjøkken.');
        await press(button(advisor, 'Avslutt plassen'));
        await advisor.getByText('Sluttsamtalen er lagret.').waitFor();
        await self.reload();
        await self.getByText('Plassen er ferdig.').first().waitFor();

        await advisor.goto('/i-dag');
        await press(link(advisor, `Skriv utfall ${name}`));
        await advisor.getByText(/^3 måneder etter programmet/).waitFor();
        await choose(
          advisor.getByRole('radio').first(),
          advisor.getByRole('radio', { name: 'Jobb', exact: true }),
        );
        await write(advisor.getByLabel(/^Timer i uka/), '22,5');
        await choose(advisor.getByRole('radio', { name: 'Fast', exact: true }));
        await choose(advisor.getByRole('radio', { name: 'Vanlig lønn' }));
        await press(button(advisor, 'Lagre utfall'));
        await advisor.getByText(`Utfallet for ${name} er lagret.`).waitFor();

        const { items } = await (
          await advisor.request.get(`/api/participants/${participantId}/outcomes`)
        ).json();
        expect(items).toMatchObject([{ status: 'work', contract: 'permanent' }]);
        expect(faults.flat()).toEqual([]);
      },
    );
  },
);

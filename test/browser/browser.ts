import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  chromium as launcher,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import { canary } from '#test/factories/canaries.ts';
import { chromiumPath } from '#test/real-engines.ts';
import { markOneOfEachColour, ofItsColour } from './colours.ts';

/** Screens are looked at on a phone and on a desk (interface.md). */
export const sizes = {
  phone: { width: 360, height: 780 },
  narrow: { width: 320, height: 640 },
  desk: { width: 1280, height: 900 },
} as const;

export const hasChromium = chromiumPath() !== undefined;

/**
 * What of Chromium is off. Only the last such list counts, so playwright's own stands here again; the
 * popups of the address bar, which nobody sees, are pages that each window makes: a second of a processor.
 */
const featuresOff = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
];

let chromium: Promise<Browser> | undefined;

/** One Chromium for all specs of a worker: a start costs seconds. It ends with the worker. */
export async function openBrowser(): Promise<Browser> {
  chromium ??= launcher.launch({
    executablePath: chromiumPath() ?? '',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      `--disable-features=${featuresOff.join()}`,
    ],
  });
  return await chromium;
}

/** What a spec left open; the browser goes on for the next. */
export async function closePages(browser: Browser | undefined): Promise<void> {
  const left = browser?.contexts().filter((context) => !resting.has(context)) ?? [];
  await Promise.all(left.map((context) => context.close()));
}

interface Look {
  colorScheme?: 'light' | 'dark';
  locale?: string;
  javaScriptEnabled?: boolean;
  /** A service worker answers between two visits of other specs: without this word there is none. */
  serviceWorkers?: 'allow';
}

export interface OpenedPage {
  page: Page;
  context: BrowserContext;
  faults: string[];
  /** The next visitor may have it, as new. Where a script was put into every page, close the context. */
  end(): Promise<void>;
}

/**
 * Pages of visitors who have left, by what they were opened with. A new one costs two seconds of a
 * processor, until it has loaded and compiled what this one has.
 */
const resting = new Map<BrowserContext, { page: Page; key: string }>();

/** A page of its own session; any request to another host and any script error fails the test. */
export async function openPage(
  browser: Browser,
  baseURL: string,
  size: keyof typeof sizes,
  options: Look = {},
): Promise<OpenedPage> {
  const key = JSON.stringify([baseURL, options]);
  const page = rested(key) ?? (await newPage(browser, baseURL, options));
  await page.setViewportSize(sizes[size]);
  const faults: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL)) faults.push(`request to ${request.url()}`);
  });
  page.on('pageerror', (error) => faults.push(`script error: ${error.message}`));
  page.on('console', (message) => {
    // A reply of 4xx shows here as well; only what the page itself reports is a fault.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) {
      faults.push(`console: ${message.text()}`);
    }
  });
  const context = page.context();
  return { page, context, faults, end: () => rest(page, key, options) };
}

function rested(key: string): Page | undefined {
  const [context, found] = [...resting].find((each) => each[1].key === key) ?? [];
  if (!context || !found) return;
  resting.delete(context);
  return found.page;
}

async function newPage(browser: Browser, baseURL: string, options: Look): Promise<Page> {
  const context = await browser.newContext({
    baseURL,
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    serviceWorkers: 'block',
    ...options,
  });
  return await context.newPage();
}

/** Leaves nothing of a visitor behind but what the browser has loaded and compiled. */
async function rest(page: Page, key: string, { colorScheme = 'light' }: Look): Promise<void> {
  const context = page.context();
  page.removeAllListeners();
  await Promise.all([
    ...context.pages().flatMap((other) => (other === page ? [] : [other.close()])),
    page.unrouteAll({ behavior: 'ignoreErrors' }),
    context.setOffline(false),
    page.emulateMedia({ colorScheme, media: null }),
  ]);
  if (page.url() !== 'about:blank') {
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await page.goto('about:blank');
  }
  await context.clearCookies();
  resting.set(context, { page, key });
}

/** A page that comes ready stands before its script has made it its own: what is typed until then it does not see. */
export async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('#root > *') ?? {}).some((key) => key.startsWith('__react')),
  );
}

/**
 * No accessibility violation (WCAG 2.2 AA and best practices), nothing wider than the screen: all of it in the
 * size it was opened in, then what the dark and a phone of 320 px can break.
 */
export async function expectFinished(page: Page): Promise<void> {
  const before = page.viewportSize() ?? sizes.phone;
  await expectFinishedHere(page, [], { narrowerFollows: true });
  await expectDarkColours(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectNarrow(page);
  await page.setViewportSize(before);
}

/** The same as the page is now, and in no other look. */
export async function expectFinishedHere(
  page: Page,
  exclude: string[] = [],
  options: LookOptions = {},
): Promise<void> {
  // A screen that is still being fetched has nothing to look at.
  await page.locator('h1').first().waitFor();
  // A browser keeps it for whoever sits there next.
  expect(await page.title()).not.toMatch(canary);
  await expectAccessible(page, exclude, options);
  await expectNothingWider(page);
}

async function expectDarkColours(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, likeTheOnesBefore, { rules: rulesOfColour });
}

async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize(sizes.narrow);
  await expectAccessible(page, likeTheOnesBefore, { rules: rulesOfLayout });
  await expectNothingWider(page);
}

async function expectNothingWider(page: Page): Promise<void> {
  // What is another thing in another size, a table or cards, is it a moment after the size has changed.
  const overflow = (): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  await expect
    .poll(overflow, { message: 'pixels that the page is wider than the screen', timeout: 5000 })
    .toBeLessThanOrEqual(0);
}

/**
 * The same in every look of a page that is opened once: what a page does is tried once. All of it in
 * the size it was opened in, its colours in the dark, all of it in the other size, and what a still narrower
 * phone can break. Keeps a picture of each.
 */
export async function expectFinishedInEveryLook(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? sizes.phone;
  const isOnDesk = before.width === sizes.desk.width;
  const [first, second] = isOnDesk ? (['desk', 'phone'] as const) : (['phone', 'desk'] as const);
  await expectFinishedHere(page, [], { narrowerFollows: !isOnDesk });
  await screenshot(page, `${name}-${first}-light`);
  await expectDarkColours(page);
  await screenshot(page, `${name}-${first}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(sizes[second]);
  await expectFinishedHere(page, likeTheOnesBefore, { goesOn: true, narrowerFollows: isOnDesk });
  await screenshot(page, `${name}-${second}-light`);
  await expectNarrow(page);
  await screenshot(page, `${name}-narrow-light`);
  await page.setViewportSize(before);
}

/** All that another colour scheme can break. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/**
 * All that 320 px can break where 360 px broke nothing: how large a target is and what lies too near it, and
 * what only scrolls once it is too narrow. No style sheet and no script of ours asks for a width below 30rem, so
 * the same elements are shown, with the same names, roles and order; colours ask for no width at all.
 */
const rulesOfLayout = ['target-size', 'scrollable-region-focusable'];

/** Once all of a page was looked at, three cards of a list and five rows of a table show the other looks. */
const likeTheOnesBefore = ['li:nth-of-type(n+4):has(> article)', 'tbody > tr:nth-of-type(n+6)'];

interface LookOptions {
  rules?: string[];
  /** The colours of a text that the look before has measured are the same in another size. */
  goesOn?: boolean;
  /** Targets that are large enough there are so here. */
  narrowerFollows?: boolean;
}

async function expectAccessible(
  page: Page,
  exclude: string[],
  { rules, goesOn = false, narrowerFollows = false }: LookOptions,
): Promise<void> {
  await page.evaluate(comeToRest);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource());
  if (rules !== rulesOfLayout) await page.evaluate(markOneOfEachColour, goesOn);
  const violations = await page.evaluate(violationsOf, {
    exclude,
    rules,
    ofItsColour,
    measuresTargets: !narrowerFollows,
  });
  expect(violations).toEqual([]);
}

let source: string | undefined;

/** Half a megabyte of script, in its small form: put into a document once, not once for each look at it. */
function axeSource(): string {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

/** Runs in the page. @returns a line for each rule that is broken, with the elements that break it. */
async function violationsOf(look: {
  exclude: string[];
  rules?: string[];
  ofItsColour: string;
  measuresTargets: boolean;
}): Promise<string[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  inPage.configure({
    rules: [
      { id: 'color-contrast', selector: look.ofItsColour },
      { id: 'target-size', enabled: look.measuresTargets },
    ],
  });
  // What a bar that sticks covers is scrolled from under it: targets are measured with the bar at its place.
  const stuck = look.measuresTargets
    ? [...document.querySelectorAll<HTMLElement>('main *')].filter(
        (each) => getComputedStyle(each).position === 'sticky',
      )
    : [];
  for (const each of stuck) each.style.position = 'relative';
  const { violations } = await inPage.run(
    { exclude: look.exclude },
    {
      // Style sheets would be fetched once more, for a rule about turned screens that no sheet of ours turns.
      preload: false,
      resultTypes: ['violations'],
      ...(look.rules && { runOnly: { type: 'rule', values: look.rules } }),
    },
  );
  for (const each of stuck) each.style.position = '';
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html).join(' | ')}`);
}

/** What a new size or scheme changes is drawn first; what fades in has its real colours only at the end. */
async function comeToRest(): Promise<void> {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  const ending = document
    .getAnimations()
    .filter(({ effect }) => effect?.getTiming().iterations !== Number.POSITIVE_INFINITY);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

/** Keeps a picture where TEST_SCREENSHOTS names a folder. */
async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env.TEST_SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

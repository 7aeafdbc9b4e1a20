import { mkdirSync } from 'node:fs';
import axe from 'axe-core';
import {
  type Browser,
  type BrowserContext,
  chromium as launcher,
  type Page,
} from 'playwright-core';
import { expect } from 'vitest';
import { chromiumPath } from '#test/real-engines.ts';

/** Screens are looked at on a phone and on a desk (interface.md). */
export const sizes = {
  phone: { width: 360, height: 780 },
  desk: { width: 1280, height: 900 },
} as const;

export const hasChromium = chromiumPath() !== undefined;

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
    ],
  });
  return await chromium;
}

/** What a spec opened; the browser goes on for the next. */
export async function closePages(browser: Browser | undefined): Promise<void> {
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}

/** A page of its own session; any request to another host and any script error fails the test. */
export async function openPage(
  browser: Browser,
  baseURL: string,
  size: keyof typeof sizes,
  options: { colorScheme?: 'light' | 'dark'; locale?: string } = {},
): Promise<{ page: Page; context: BrowserContext; faults: string[] }> {
  const context = await browser.newContext({
    baseURL,
    viewport: sizes[size],
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    ...options,
  });
  const page = await context.newPage();
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
  return { page, context, faults };
}

/** No accessibility violation (WCAG 2.2 AA and best practices), nothing wider than the screen. */
export async function expectFinished(page: Page, exclude: string[] = []): Promise<void> {
  await expectAccessible(page, exclude);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, 'pixels that the page is wider than the screen').toBeLessThanOrEqual(0);
}

/**
 * The same on a phone and on a desk, in light and in dark, of a page that is opened once: what a page
 * does is tried once, how it looks in each of the four. Keeps a picture of each.
 */
export async function expectFinishedInEveryLook(page: Page, name: string): Promise<void> {
  const before = page.viewportSize() ?? sizes.phone;
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    await expectFinished(page, size === 'phone' ? [] : likeTheOnesBefore);
    await screenshot(page, `${name}-${size}-light`);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectAccessible(page, likeTheOnesBefore, rulesOfColour);
    await screenshot(page, `${name}-${size}-dark`);
    await page.emulateMedia({ colorScheme: 'light' });
  }
  await page.setViewportSize(before);
}

/** All that another colour scheme can break. */
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** Once all of a page was looked at, three cards of a list and five rows of a table show the other looks. */
const likeTheOnesBefore = ['li:nth-of-type(n+4):has(> article)', 'tbody > tr:nth-of-type(n+6)'];

async function expectAccessible(page: Page, exclude: string[], rules?: string[]): Promise<void> {
  await page.evaluate(comeToRest);
  // Half a megabyte of script: put into a document once, not once for each look at it.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(violationsOf, { exclude, rules });
  expect(violations).toEqual([]);
}

/** Runs in the page. @returns a line for each rule that is broken, with the elements that break it. */
async function violationsOf(look: { exclude: string[]; rules?: string[] }): Promise<string[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  const { violations } = await inPage.run(
    { exclude: look.exclude },
    {
      resultTypes: ['violations'],
      ...(look.rules && { runOnly: { type: 'rule', values: look.rules } }),
    },
  );
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

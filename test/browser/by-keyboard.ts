import type { Locator } from 'playwright-core';
import { expect } from 'vitest';

const mostStops = 150;

/** With the key that leads from one thing to the next, as far as it takes. */
export async function goTo(target: Locator): Promise<void> {
  await target.waitFor();
  const page = target.page();
  for (let stops = 0; stops < mostStops; stops++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not lead to ${target}.`);
}

/** A link or a button. */
export async function press(target: Locator): Promise<void> {
  await goTo(target);
  await target.page().keyboard.press('Enter');
}

/** A checkbox. */
export async function tick(target: Locator): Promise<void> {
  await goTo(target);
  await target.page().keyboard.press('Space');
}

/** One of several: the key leads to the first of them, arrows from there. */
export async function choose(first: Locator, wanted = first): Promise<void> {
  await goTo(first);
  const { keyboard } = first.page();
  await keyboard.press('Space');
  while (!(await wanted.isChecked())) await keyboard.press('ArrowDown');
}

/** In place of what stands in a field. */
export async function write(field: Locator, words: string): Promise<void> {
  await goTo(field);
  const { keyboard } = field.page();
  await keyboard.press('Control+A');
  await keyboard.type(words);
}

/** @param day `YYYY-MM-DD`; the browser's own field has the month first, in the language it comes with. */
export async function writeDay(field: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await goTo(field);
  await field.page().keyboard.type(`${month}${date}${year}`);
  await expect.poll(() => field.inputValue()).toBe(day);
}

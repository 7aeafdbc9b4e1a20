import type { Page } from 'playwright-core';

/** Words of Bokmål that no text of another language has; the employers' own text is marked and left out. */
export const bokmal: RegExp =
  /\b(?:og|ikke|du|deg|det|den|som|til|fra|med|har|kan|vil|er|alle|ingen|jobber|stillinger?|norsk|siste|dag|uken|lukk|neste|forrige|fjern|laster|veileder|deltaker)\b/i;

/** Every text on the page, in sight or for screen readers, that is not marked as another language. */
export async function ownWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isOwn = (element: Element) =>
      element.closest('[lang]') === document.documentElement &&
      !element.closest('script, style, noscript');
    const wordsOf = (element: Element) => [
      ...[...element.childNodes]
        .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
        .map(({ textContent }) => textContent ?? ''),
      ...['aria-label', 'placeholder', 'title', 'alt'].map((it) => element.getAttribute(it) ?? ''),
    ];
    return [...document.body.querySelectorAll('*')].filter(isOwn).flatMap(wordsOf);
  });
}

/** By its own name, in the list on top of the page. */
export async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.locator('header summary').click();
  await page.locator('header').getByRole('link', { name, exact: true }).click();
}

import type { SiteLanguage } from './site-languages.ts';

/** How names are ordered in every list that someone reads in this language. */
export function nameOrder(locale: SiteLanguage['locale']): (a: string, b: string) => number {
  return new Intl.Collator(locale).compare;
}

import type { SiteLanguage } from './site-languages.ts';
import { whenAsked } from './when-asked.ts';

/** How names are ordered in every list that someone reads in this language. */
export function nameOrder(locale: SiteLanguage['locale']): (a: string, b: string) => number {
  const collator = whenAsked(() => new Intl.Collator(locale));
  return (a, b) => collator().compare(a, b);
}

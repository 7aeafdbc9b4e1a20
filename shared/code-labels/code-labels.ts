import type { LanguageCode } from '../site-languages.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';

export type CodeLabels = typeof nb;

/** The names of the closed code lists in each language of the site. */
export const codeLabels: Readonly<Record<LanguageCode, CodeLabels>> = { nb, en };

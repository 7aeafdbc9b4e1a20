import type { LanguageCode } from '../site-languages.ts';
import * as ar from './ar.ts';
import * as en from './en.ts';
import * as nb from './nb.ts';
import * as nn from './nn.ts';
import * as ru from './ru.ts';
import * as ti from './ti.ts';
import * as uk from './uk.ts';

export type CodeLabels = typeof nb;

/** The names of the closed code lists in each language of the site. */
export const codeLabels: Readonly<Record<LanguageCode, CodeLabels>> = {
  nb,
  nn,
  en,
  uk,
  ar,
  ru,
  ti,
};

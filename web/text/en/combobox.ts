import { translated } from '#shared/translated.ts';
import * as nb from '../nb/combobox.ts';
import { count } from './plain-words.ts';

export * from '../nb/combobox.ts';

export const comboboxText: typeof nb.comboboxText = translated(nb.comboboxText, {
  loading: 'The list is coming …',
  none: 'Nothing found',
  notPicked: (text) =>
    `We do not find “${text}” in the list. Choose a suggestion, or take the text away.`,
  severalFit: (text) => `Several fit “${text}”. Choose one of the suggestions.`,
  hits: (hits) => count(hits, 'hit', 'hits'),
  list: (label) => `${label}: suggestions`,
  chosen: (label) => `${label}: chosen`,
});

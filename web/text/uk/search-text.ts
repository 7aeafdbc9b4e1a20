import { translated } from '#shared/translated.ts';
import * as nb from '../nb/search-text.ts';
import { format } from './format.ts';

export * from '../nb/search-text.ts';

export const searchTextText: typeof nb.searchTextText = translated(nb.searchTextText, {
  understood: 'Ми зрозуміли пошук так',
  literally: 'Шукати лише ці слова',
  isLiteral: 'Ми шукаємо лише ці слова.',
  notLiterally: 'Шукати звичайно',
  noHits: (words, places, hasNearest) => {
    const what = [...words, ...places].map((word) => `«${word}»`);
    const of = what.length > 0 ? `: ${format.list(what)}` : '';
    return `Нічого не знайдено${of}.${hasNearest ? ' Ось найближчі.' : ''}`;
  },
  place: (label, count) => `${label} (${format.number(count)})`,
});

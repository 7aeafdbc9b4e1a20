import { translated } from '#shared/translated.ts';
import * as nb from '../nb/search-text.ts';
import { format } from './format.ts';

export * from '../nb/search-text.ts';

export const searchTextText: typeof nb.searchTextText = translated(nb.searchTextText, {
  understood: 'Мы поняли поиск так',
  literally: 'Искать только эти слова',
  isLiteral: 'Мы ищем только эти слова.',
  notLiterally: 'Искать обычно',
  noHits: (words, places, hasNearest) => {
    const what = [...words, ...places].map((word) => `«${word}»`);
    const of = what.length > 0 ? `: ${format.list(what)}` : '';
    return `Ничего не найдено${of}.${hasNearest ? ' Вот ближайшие.' : ''}`;
  },
  place: (label, count) => `${label} (${format.number(count)})`,
});

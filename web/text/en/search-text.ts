import { translated } from '#shared/translated.ts';
import * as nb from '../nb/search-text.ts';
import { format } from './format.ts';

export * from '../nb/search-text.ts';

export const searchTextText = translated(nb.searchTextText, {
  understood: 'This is how we read your search',
  literally: 'Search for the words as they are',
  isLiteral: 'We search for the words as they are.',
  notLiterally: 'Search the usual way',
  noHits: (words, places, hasNearest) => {
    const of = words.length > 0 ? ` for ${format.list(words.map((word) => `“${word}”`))}` : '';
    const where = places.length > 0 ? ` in ${format.list([...places])}` : '';
    return `No hits${of}${where}.${hasNearest ? ' Here is what comes closest.' : ''}`;
  },
  place: (label, count) => `${label}: ${format.number(count)}`,
});

import { translated } from '#shared/translated.ts';
import { format } from '../nb/format.ts';
import * as nb from '../nb/search-text.ts';

export * from '../nb/search-text.ts';

export const searchTextText: typeof nb.searchTextText = translated(nb.searchTextText, {
  understood: 'Slik forstod vi søket',
  literally: 'Søk med berre desse orda',
  isLiteral: 'Vi søkjer med berre desse orda.',
  notLiterally: 'Søk på vanleg måte',
  noHits: (words, places, hasNearest) => {
    const of = words.length > 0 ? ` på ${format.list(words.map((word) => `«${word}»`))}` : '';
    const where = places.length > 0 ? ` i ${format.list([...places])}` : '';
    return `Ingen treff${of}${where}.${hasNearest ? ' Her er dei nærmaste.' : ''}`;
  },
});

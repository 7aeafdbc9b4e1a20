import { translated } from '#shared/translated.ts';
import * as nb from '../nb/search-text.ts';
import { format } from './format.ts';

export * from '../nb/search-text.ts';

export const searchTextText: typeof nb.searchTextText = translated(nb.searchTextText, {
  understood: 'ነቲ ምድላይ ከምዚ ተረዲእናዮ',
  literally: 'በዞም ቃላት ጥራይ ድለዩ',
  isLiteral: 'በዞም ቃላት ጥራይ ንደሊ ኣለና።',
  notLiterally: 'ብልሙድ መንገዲ ድለዩ',
  noHits: (words, places, hasNearest) => {
    const what = [...words, ...places].map((word) => `«${word}»`);
    const of = what.length > 0 ? `፦ ${what.join('፣ ')}` : '';
    return `ዝተረኽበ የለን${of}።${hasNearest ? ' እንሆ እቶም ዝቐረቡ።' : ''}`;
  },
  place: (label, count) => `${label} (${format.number(count)})`,
});

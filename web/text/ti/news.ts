import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news.ts';
import { format } from './format.ts';
import { dayWords } from './plain-words.ts';

export * from '../nb/news.ts';

export const newsText: typeof nb.newsText = translated(nb.newsText, {
  title: 'ሓድሽ ንዓኹም',
  loading: 'እቲ ገጽ ይጽዓን ኣሎ …',
  nothing: 'ካብ ናይ መወዳእታ ዝረኣኹሞ ሓድሽ የለን።',
  toMatches: 'ንዓኹም ዝሰማማዕ ኩሉ ርኣዩ',
  toSaved: 'ዝዓቀብኩምዎ ርኣዩ',
  fitting: (n) => `ንዓኹም ዝሰማምዑ ሓደስቲ፦ ${format.number(n)}`,
  inSearch: (n, name) => `ኣብ ምድላይ «${name}» ሓደስቲ፦ ${format.number(n)}`,
  since: (day) => `ካብ ${dayWords(day)} ጀሚሩ ሓድሽ።`,
});

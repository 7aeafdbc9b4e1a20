import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news.ts';
import { dayWords } from './plain-words.ts';

export * from '../nb/news.ts';

export const newsText: typeof nb.newsText = translated(nb.newsText, {
  title: 'New for you',
  loading: 'The page is coming …',
  fitting: (n) => `${n} new that ${n === 1 ? 'fits' : 'fit'} you`,
  inSearch: (n, name) => `${n} new in the search “${name}”`,
  since: (day) => `This is new from ${dayWords(day)}.`,
  nothing: 'Nothing is new since you last looked.',
  toMatches: 'See all that fits you',
  toSaved: 'See what you have saved',
});

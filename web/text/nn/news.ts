import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news.ts';
import { count, dayWords } from './plain-words.ts';

export * from '../nb/news.ts';

export const newsText: typeof nb.newsText = translated(nb.newsText, {
  title: 'Nytt for deg',
  loading: 'Sida kjem …',
  nothing: 'Det er ikkje noko nytt sidan du såg sist.',
  toMatches: 'Sjå alt som passar for deg',
  toSaved: 'Sjå det du har lagra',
  fitting: (n) => `${count(n, 'ny', 'nye')} som passar for deg`,
  inSearch: (n, name) => `${count(n, 'ny', 'nye')} i søket «${name}»`,
  since: (day) => `Dette er nytt frå ${dayWords(day)}.`,
});

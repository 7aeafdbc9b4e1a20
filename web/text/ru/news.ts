import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news.ts';
import { format } from './format.ts';
import { dayWords } from './plain-words.ts';

export * from '../nb/news.ts';

export const newsText: typeof nb.newsText = translated(nb.newsText, {
  title: 'Новое для вас',
  loading: 'Страница загружается …',
  nothing: 'Нет ничего нового с тех пор, как вы смотрели.',
  toMatches: 'Посмотреть всё, что вам подходит',
  toSaved: 'Посмотреть сохранённое',
  fitting: (n) => `Новых, которые вам подходят: ${format.number(n)}`,
  inSearch: (n, name) => `Новых в поиске «${name}»: ${format.number(n)}`,
  since: (day) => `Новое, начиная с ${dayWords(day)}.`,
});

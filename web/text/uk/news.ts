import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news.ts';
import { format } from './format.ts';
import { dayWords } from './plain-words.ts';

export * from '../nb/news.ts';

export const newsText: typeof nb.newsText = translated(nb.newsText, {
  title: 'Нове для вас',
  loading: 'Сторінка завантажується …',
  nothing: 'Немає нічого нового, відколи ви дивилися востаннє.',
  toMatches: 'Переглянути все, що вам підходить',
  toSaved: 'Переглянути збережене',
  fitting: (n) => `Нових, що вам підходять: ${format.number(n)}`,
  inSearch: (n, name) => `Нових у пошуку «${name}»: ${format.number(n)}`,
  since: (day) => `Нове, починаючи з ${dayWords(day)}.`,
});

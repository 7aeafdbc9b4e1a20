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

export const newsMailText: typeof nb.newsMailText = translated(nb.newsMailText, {
  title: 'Хочете отримувати листи електронною поштою?',
  legend: 'Як часто?',
  saved: 'Ми зберегли ваш вибір.',
  failed: 'Не вдалося. Спробуйте ще раз.',
  intro: (email) =>
    `Ми можемо надсилати лист на ${email}, коли є щось нове. У листі лише сказано, скільки нового.`,
  paces: { never: 'Ніколи', daily: 'Щодня', weekly: 'Щопонеділка' },
});

export const stopMailText: typeof nb.stopMailText = translated(nb.stopMailText, {
  title: 'Більше не надсилати листів',
  intro: 'Не хочете більше листів про нове? Натисніть кнопку.',
  stop: 'Ні, більше не надсилати',
  stopped: 'Ви більше не отримуватимете від нас листів про нове.',
  again: 'Хочете їх знову? Тоді увійдіть і виберіть це.',
  unknown: 'Це посилання не працює. Увійдіть, щоб вибрати, чи хочете ви листи.',
  toStart: 'Перейти на головну',
  failed: 'Не вдалося. Спробуйте ще раз.',
});

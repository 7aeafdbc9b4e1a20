import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news-mail.ts';

export * from '../nb/news-mail.ts';

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

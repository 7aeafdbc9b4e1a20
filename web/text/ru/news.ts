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

export const newsMailText: typeof nb.newsMailText = translated(nb.newsMailText, {
  title: 'Хотите получать письма по электронной почте?',
  legend: 'Как часто?',
  saved: 'Мы сохранили ваш выбор.',
  failed: 'Не получилось. Попробуйте ещё раз.',
  intro: (email) =>
    `Мы можем отправлять письмо на ${email}, когда есть что-то новое. В письме только сказано, сколько нового.`,
  paces: { never: 'Никогда', daily: 'Каждый день', weekly: 'Каждый понедельник' },
});

export const stopMailText: typeof nb.stopMailText = translated(nb.stopMailText, {
  title: 'Больше не присылать письма',
  intro: 'Не хотите больше писем о новом? Нажмите кнопку.',
  stop: 'Нет, больше не присылать',
  stopped: 'Вы больше не будете получать от нас писем о новом.',
  again: 'Хотите их снова? Тогда войдите и выберите это.',
  unknown: 'Эта ссылка не работает. Войдите, чтобы выбрать, хотите ли вы письма.',
  toStart: 'Перейти на главную',
  failed: 'Не получилось. Попробуйте ещё раз.',
});

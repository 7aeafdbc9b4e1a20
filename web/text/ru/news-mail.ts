import { translated } from '#shared/translated.ts';
import * as nb from '../nb/news-mail.ts';

export * from '../nb/news-mail.ts';

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

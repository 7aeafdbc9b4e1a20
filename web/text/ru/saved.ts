import { translated } from '#shared/translated.ts';
import * as nb from '../nb/saved.ts';
import { format } from './format.ts';

export * from '../nb/saved.ts';

export const savedText: typeof nb.savedText = translated(nb.savedText, {
  title: 'Сохранённое',
  intro: 'Здесь работы и поиски, которые вы сохранили. Ваш консультант не видит эту страницу.',
  loading: 'Страница загружается …',
  toSaved: 'Посмотреть сохранённое',
  openings: 'Работы',
  noOpenings:
    'Вы ещё не сохранили ни одной работы. Нажмите «Сохранить» у работы, которая вам нравится.',
  toMatches: 'Посмотреть, что вам подходит',
  over: 'Сейчас не свободна',
  overWords: 'На эту работу больше нельзя подать заявку.',
  similar: 'Посмотреть похожие работы',
  pages: 'Другие страницы',
  searches: 'Поиски',
  noSearches:
    'Вы ещё не сохранили ни одного поиска. Поищите что-нибудь и нажмите «Сохранить поиск».',
  toBoard: 'Искать работу',
  saveSearch: 'Сохранить поиск',
  searchSaved: 'Поиск сохранён.',
  rename: 'Переименовать',
  newName: 'Новое название поиска',
  nameIt: 'Сохранить название',
  keepName: 'Отменить',
  noName: 'Напишите название.',
  remove: 'Убрать',
  reallyRemove: 'Убрать этот поиск?',
  yesRemove: 'Да, убрать',
  amongMatches: 'Только то, что вам подходит',
  similarTo: (title) => `Посмотреть работы, похожие на ${title}`,
  newHits: (n) => `новых: ${format.number(n)}`,
  showNew: (n, name) => `Посмотреть новые (${format.number(n)}): ${name}`,
  removed: 'Это убрано.',
});

import { translated } from '#shared/translated.ts';
import * as nb from '../nb/saved.ts';
import { format } from './format.ts';

export * from '../nb/saved.ts';

export const savedText: typeof nb.savedText = translated(nb.savedText, {
  title: 'Збережене',
  intro: 'Тут роботи та пошуки, які ви зберегли. Ваш консультант не бачить цієї сторінки.',
  loading: 'Сторінка завантажується …',
  toSaved: 'Переглянути збережене',
  openings: 'Роботи',
  noOpenings:
    'Ви ще не зберегли жодної роботи. Натисніть «Зберегти» біля роботи, яка вам подобається.',
  toMatches: 'Подивитися, що вам підходить',
  over: 'Зараз не вільна',
  overWords: 'На цю роботу вже не можна подати заявку.',
  similar: 'Переглянути схожі роботи',
  pages: 'Інші сторінки',
  searches: 'Пошуки',
  noSearches: 'Ви ще не зберегли жодного пошуку. Пошукайте щось і натисніть «Зберегти пошук».',
  toBoard: 'Шукати роботу',
  saveSearch: 'Зберегти пошук',
  searchSaved: 'Пошук збережено.',
  rename: 'Перейменувати',
  newName: 'Нова назва пошуку',
  nameIt: 'Зберегти назву',
  keepName: 'Скасувати',
  noName: 'Напишіть назву.',
  remove: 'Прибрати',
  reallyRemove: 'Прибрати цей пошук?',
  yesRemove: 'Так, прибрати',
  amongMatches: 'Лише те, що вам підходить',
  similarTo: (title) => `Переглянути роботи, схожі на ${title}`,
  newHits: (n) => `нових: ${format.number(n)}`,
  showNew: (n, name) => `Переглянути нові (${format.number(n)}): ${name}`,
  removed: 'Це прибрано.',
});

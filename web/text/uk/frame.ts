import { translated } from '#shared/translated.ts';
import * as nb from '../nb/frame.ts';

export * from '../nb/frame.ts';

export const frameText: typeof nb.frameText = translated(nb.frameText, {
  product: 'Fotfeste',
  pageTitle: (title) => `${title} – Fotfeste`,
  language: 'Мова',
  skip: 'Перейти до змісту',
  navigation: 'Головне меню',
  allOpenings: 'Усі вакансії',
  openings: 'Вакансії',
  start: 'Початок',
  ownPage: 'Моя сторінка',
  ownMatches: 'Підходить мені',
  today: 'Сьогодні',
  participants: 'Учасники',
  labourNeed: 'Потреби і ваги',
  ownOpenings: 'Мої вакансії та місця',
  inbox: 'Запити',
  referrals: 'Пропозиції',
  placements: 'Місця',
  plans: 'План',
  agreements: 'Угоди',
  waits: 'чекає на відповідь',
  waitsForYou: 'чекає на вас',
  account: 'Мій обліковий запис',
  accounts: 'Облікові записи',
  municipality: 'Муніципалітет',
  needImport: 'Потреба в робочій силі',
  signIn: 'Увійти',
  signOut: 'Вийти',
  signedInAs: (name) => `Ви увійшли як ${name}`,
  loading: 'Сторінка завантажується …',
  privacy: 'Захист персональних даних',
  accessibility: 'Доступність',
  footer: 'Fotfeste допомагає знайти роботу або місце, де можна вчитися.',
});

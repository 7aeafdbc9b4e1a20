import { translated } from '#shared/translated.ts';
import * as nb from '../nb/frame.ts';

export * from '../nb/frame.ts';

export const frameText: typeof nb.frameText = translated(nb.frameText, {
  product: 'Fotfeste',
  pageTitle: (title) => `${title} – Fotfeste`,
  language: 'Язык',
  skip: 'Перейти к содержанию',
  navigation: 'Главное меню',
  allOpenings: 'Все вакансии',
  openings: 'Вакансии',
  start: 'Начало',
  ownPage: 'Моя страница',
  ownMatches: 'Подходит мне',
  today: 'Сегодня',
  participants: 'Участники',
  labourNeed: 'Потребности и веса',
  ownOpenings: 'Мои вакансии и места',
  inbox: 'Запросы',
  referrals: 'Предложения',
  placements: 'Места',
  plans: 'План',
  agreements: 'Договоры',
  waits: 'ждёт ответа',
  waitsForYou: 'ждёт вас',
  account: 'Моя учётная запись',
  accounts: 'Учётные записи',
  municipality: 'Муниципалитет',
  needImport: 'Потребность в рабочей силе',
  signIn: 'Войти',
  signOut: 'Выйти',
  signedInAs: (name) => `Вы вошли как ${name}`,
  loading: 'Страница загружается …',
  privacy: 'Защита персональных данных',
  accessibility: 'Доступность',
  footer: 'Fotfeste помогает найти работу или место, где можно учиться.',
});

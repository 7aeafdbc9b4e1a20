import { translated } from '#shared/translated.ts';
import * as nb from '../nb/start.ts';
import { counted } from './plain-words.ts';

export * from '../nb/start.ts';

export const startText: typeof nb.startText = translated(nb.startText, {
  title: 'Кем вы хотите работать?',
  waitingTitle: 'Это ждёт вас',
  toAnswer: (n) =>
    `Ответить: ${counted(n, { one: '# предложение', few: '# предложения', many: '# предложений', other: '# предложения' })}`,
  toApprove: (n) =>
    `Прочитать: ${counted(n, { one: '# план', few: '# плана', many: '# планов', other: '# плана' })}`,
  checkInsDue: (n) =>
    `Как идут дела: ${counted(n, { one: '# вопрос', few: '# вопроса', many: '# вопросов', other: '# вопроса' })}`,
  answer: 'Ответить сейчас',
  fields: 'Выберите отрасль',
  fieldsLoading: 'Отрасли загружаются …',
  inField: (n) =>
    counted(n, { one: '# вакансия', few: '# вакансии', many: '# вакансий', other: '# вакансии' }),
  allFields: (n) => `Показать все отрасли (${n})`,
  fewerFields: 'Показать меньше отраслей',
  best: 'Это подходит вам лучше всего',
  bestLoading: 'Мы ищем то, что подходит …',
  almost: 'Это почти подходит',
  why: 'Почему это подходит:',
  missing: 'Чего не хватает:',
  none: 'Сейчас ничего не подходит. Поищите вверху или поговорите со своим консультантом.',
  toAll: (n) => `Посмотреть всё, что подходит (${n})`,
  toAlmost: 'Посмотреть то, что почти подходит',
});

export const fieldExamples: typeof nb.fieldExamples = translated(nb.fieldExamples, {
  'Bygg og anlegg': 'Дома, дороги, мосты',
  Håndverkere: 'Маляр, столяр, электрик',
  'Helse og sosial': 'Больница, помощь пожилым',
  'Industri og produksjon': 'Завод, машины, продукты',
  IT: 'Компьютеры и сети',
  'Kontor og økonomi': 'Бумаги, цифры, приёмная',
  'Kultur og kreative yrker': 'Музыка, изображения, спорт',
  'Natur og miljø': 'Ферма, лес, рыба',
  'Reiseliv og mat': 'Кухня, кафе, отель',
  'Salg og service': 'Магазин, уборка, парикмахерская',
  'Sikkerhet og beredskap': 'Охрана, пожар, полиция',
  'Transport og lager': 'Грузовик, автобус, склад',
  Utdanning: 'Детский сад и школа',
});

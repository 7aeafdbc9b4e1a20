import { translated } from '#shared/translated.ts';
import * as nb from '../nb/start.ts';
import { counted } from './plain-words.ts';

export * from '../nb/start.ts';

export const startText: typeof nb.startText = translated(nb.startText, {
  title: 'Ким ви хочете працювати?',
  waitingTitle: 'Це чекає на вас',
  toAnswer: (n) =>
    `Відповісти: ${counted(n, { one: '# пропозиція', few: '# пропозиції', many: '# пропозицій', other: '# пропозиції' })}`,
  toApprove: (n) =>
    `Прочитати: ${counted(n, { one: '# план', few: '# плани', many: '# планів', other: '# плану' })}`,
  checkInsDue: (n) =>
    `Як ідуть справи: ${counted(n, { one: '# запитання', few: '# запитання', many: '# запитань', other: '# запитання' })}`,
  answer: 'Відповісти зараз',
  fields: 'Виберіть галузь',
  fieldsLoading: 'Галузі завантажуються …',
  inField: (n) =>
    counted(n, { one: '# вакансія', few: '# вакансії', many: '# вакансій', other: '# вакансії' }),
  allFields: (n) => `Показати всі галузі (${n})`,
  fewerFields: 'Показати менше галузей',
  best: 'Це підходить вам найкраще',
  bestLoading: 'Ми шукаємо те, що підходить …',
  almost: 'Це майже підходить',
  why: 'Чому це підходить:',
  missing: 'Чого бракує:',
  none: 'Зараз нічого не підходить. Пошукайте вгорі або поговоріть зі своїм консультантом.',
  toAll: (n) => `Переглянути все, що підходить (${n})`,
  toAlmost: 'Переглянути те, що майже підходить',
});

export const fieldExamples: typeof nb.fieldExamples = translated(nb.fieldExamples, {
  'Bygg og anlegg': 'Будинки, дороги, мости',
  Håndverkere: 'Маляр, столяр, електрик',
  'Helse og sosial': 'Лікарня, допомога літнім',
  'Industri og produksjon': 'Завод, машини, продукти',
  IT: 'Комп’ютери та мережі',
  'Kontor og økonomi': 'Папери, цифри, рецепція',
  'Kultur og kreative yrker': 'Музика, зображення, спорт',
  'Natur og miljø': 'Ферма, ліс, риба',
  'Reiseliv og mat': 'Кухня, кафе, готель',
  'Salg og service': 'Магазин, прибирання, перукарня',
  'Sikkerhet og beredskap': 'Охорона, пожежа, поліція',
  'Transport og lager': 'Вантажівка, автобус, склад',
  Utdanning: 'Дитячий садок і школа',
});

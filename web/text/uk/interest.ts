import { translated } from '#shared/translated.ts';
import * as nb from '../nb/interest.ts';
import { format } from './format.ts';
import { counted, languageName } from './plain-words.ts';

export * from '../nb/interest.ts';

export const interestText: typeof nb.interestText = translated(nb.interestText, {
  title: 'Мені це цікаво',
  back: 'Назад',
  loading: 'Сторінка завантажується …',
  at: (employer) => `– ${employer}`,
  what: 'Що вони дізнаються',
  name: (name) => `Ваше ім’я: ${name}`,
  nameAlways: 'Ім’я вони бачать завжди.',
  all: 'Позначити все',
  nothingKnown: 'Ми ще не знаємо про вас більше. Вони дізнаються лише ваше ім’я.',
  protectedName: 'Ваша адреса таємна. Тому вони дізнаються лише ваше ім’я.',
  fields: {
    shares: {
      label: 'Що ще ви хочете показати?',
      description: 'Ви вибираєте самі. Ми нічого не позначили за вас.',
    },
    message: { label: 'Хочете щось їм написати?', description: 'Можна нічого не писати.' },
  },
  next: 'Що буде далі',
  steps: (employer) => [
    'Тут ви кажете «так».',
    'Ваш консультант читає це і надсилає далі.',
    `Роботодавець (${employer}) бачить ваше ім’я і те, що ви позначили.`,
    'Вони відповідають «так» або «ні». Відповідь буде на «Моїй сторінці».',
  ],
  onlyThis: 'Ви кажете «так» лише цьому місцю. Інші цього не побачать.',
  asItIs: 'Щось про вас зміниться? Тоді вони побачать нове.',
  takeBack: 'Ви можете зупинити це, доки вони не відповіли.',
  yes: 'Так, мені це цікаво',
  refused: 'Зараз ви не можете на це відповісти. Можливо, місце вже отримав хтось інший.',
  already: { title: 'Ви вже відповідали на це', see: 'Подивитися, як іде справа' },
  closed: {
    title: 'Це місце закрите',
    words: 'Можливо, його хтось отримав. Або вже пізно відповідати.',
    matches: 'Подивитися, що вам підходить',
  },
  hidden: {
    title: 'Спочатку поговоріть зі своїм консультантом',
    words: 'Ваша адреса таємна. Тому ми не можемо нічого про вас надсилати.',
    page: 'Перейти на мою сторінку',
  },
  waits: {
    title: 'Дякуємо! Ви сказали «так»',
    words: 'Зараз у вас немає інтернету. Ваша відповідь збережена на цьому телефоні.',
    page: 'Перейти на мою сторінку',
  },
});

export const ownPartLabels: typeof nb.ownPartLabels = translated(nb.ownPartLabels, {
  norwegian: 'Як добре ви знаєте норвезьку',
  languages: 'Інші мови, які ви знаєте',
  experience: 'Ким ви працювали раніше',
  education: 'Яка у вас освіта',
  qualifications: 'Ваші курси та посвідчення',
  licences: 'Ваші водійські права',
  availability: 'Коли ви можете працювати',
});

export const knownPartText: typeof nb.knownPartText = translated(nb.knownPartText, {
  level: (skill, level) => `${skill}: ${level}`,
  languages: (codes) => format.list(codes.map(languageName)),
  years: (occupation, years) =>
    years < 1
      ? `${occupation}, менше року`
      : `${occupation}, ${counted(years, { one: '# рік', few: '# роки', many: '# років', other: '# року' })}`,
  licences: (classes) => `Клас ${format.list(classes)}`,
  days: (days) => `Дні: ${format.list(days)}`,
});

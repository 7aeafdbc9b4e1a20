import { translated } from '#shared/translated.ts';
import * as nb from '../nb/interest.ts';
import { format } from './format.ts';
import { counted, languageName } from './plain-words.ts';

export * from '../nb/interest.ts';

export const interestText: typeof nb.interestText = translated(nb.interestText, {
  title: 'Мне это интересно',
  back: 'Назад',
  loading: 'Страница загружается …',
  at: (employer) => `– ${employer}`,
  what: 'Что они узнают',
  name: (name) => `Ваше имя: ${name}`,
  nameAlways: 'Имя они видят всегда.',
  all: 'Отметить всё',
  nothingKnown: 'Мы пока не знаем о вас больше. Они узнают только ваше имя.',
  protectedName: 'Ваш адрес секретный. Поэтому они узнают только ваше имя.',
  fields: {
    shares: {
      label: 'Что ещё вы хотите показать?',
      description: 'Вы выбираете сами. Мы ничего не отметили за вас.',
    },
    message: { label: 'Хотите что-нибудь им написать?', description: 'Можно ничего не писать.' },
  },
  next: 'Что будет дальше',
  steps: (employer) => [
    'Здесь вы говорите «да».',
    'Ваш консультант читает это и отправляет дальше.',
    `Работодатель (${employer}) видит ваше имя и то, что вы отметили.`,
    'Они отвечают «да» или «нет». Ответ будет на «Моей странице».',
  ],
  onlyThis: 'Вы говорите «да» только этому месту. Другие этого не увидят.',
  asItIs: 'Что-то о вас изменится? Тогда они увидят новое.',
  takeBack: 'Вы можете остановить это, пока они не ответили.',
  yes: 'Да, мне это интересно',
  refused: 'Сейчас вы не можете на это ответить. Возможно, место уже получил кто-то другой.',
  already: { title: 'Вы уже отвечали на это', see: 'Посмотреть, как идёт дело' },
  closed: {
    title: 'Это место закрыто',
    words: 'Возможно, его кто-то получил. Или уже поздно отвечать.',
    matches: 'Посмотреть, что вам подходит',
  },
  hidden: {
    title: 'Сначала поговорите со своим консультантом',
    words: 'Ваш адрес секретный. Поэтому мы не можем ничего о вас отправлять.',
    page: 'Перейти на мою страницу',
  },
  waits: {
    title: 'Спасибо! Вы сказали «да»',
    words: 'Сейчас у вас нет интернета. Ваш ответ сохранён на этом телефоне.',
    page: 'Перейти на мою страницу',
  },
});

export const ownPartLabels: typeof nb.ownPartLabels = translated(nb.ownPartLabels, {
  norwegian: 'Как хорошо вы знаете норвежский',
  languages: 'Другие языки, которые вы знаете',
  experience: 'Кем вы работали раньше',
  education: 'Какое у вас образование',
  qualifications: 'Ваши курсы и удостоверения',
  licences: 'Ваши водительские права',
  availability: 'Когда вы можете работать',
});

export const knownPartText: typeof nb.knownPartText = translated(nb.knownPartText, {
  level: (skill, level) => `${skill}: ${level}`,
  languages: (codes) => format.list(codes.map(languageName)),
  years: (occupation, years) =>
    years < 1
      ? `${occupation}, меньше года`
      : `${occupation}, ${counted(years, { one: '# год', few: '# года', many: '# лет', other: '# года' })}`,
  licences: (classes) => `Класс ${format.list(classes)}`,
  days: (days) => `Дни: ${format.list(days)}`,
});

import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-page.ts';
import { dayWords, languageName } from './plain-words.ts';
import { referralStepWords } from './referral.ts';

export * from '../nb/own-page.ts';

export const ownPageText: typeof nb.ownPageText = translated(nb.ownPageText, {
  title: 'Моя страница',
  loading: 'Страница загружается …',
  nothing: 'Здесь будут работы и места, на которые вы ответили. Пока их нет.',
  toMatches: 'Посмотреть, что вам подходит',
  asked: 'На это нужно ответить',
  from: (name) => `${name} предлагает это вам`,
  note: (name) => `${name} пишет:`,
  yes: 'Да, мне это интересно',
  no: 'Нет, спасибо',
  standing: 'Как идёт дело',
  more: 'Подробнее',
  ended: 'Это закончено',
  showEnded: (n) => `Показать законченное (${n})`,
  hideEnded: 'Скрыть законченное',
  advisor: 'Ваш консультант',
  noAdvisor: 'Мы не знаем, кто ваш консультант. Спросите в муниципалитете.',
  call: 'Позвонить',
  noPhone: 'Номера здесь нет.',
  unnamed: 'Работа, которой здесь больше нет',
  someone: 'Ваш консультант',
});

export const wayText: typeof nb.wayText = translated(nb.wayText, {
  label: 'Путь к месту',
  steps: {
    suggestion: 'Предложение',
    yes: 'Вы говорите «да»',
    sending: 'Консультант отправляет',
    answer: 'Работодатель отвечает',
    place: 'Вы получаете место',
  },
  done: 'готово',
  now: 'сейчас',
});

export const nextText: typeof nb.nextText = translated(nb.nextText, {
  suggested: 'Вы можете ответить «да» или «нет».',
  interested: (employer) =>
    `Теперь ваш консультант отправит это работодателю: ${employer}. Вам ничего не нужно делать.`,
  shared: (employer) =>
    `Теперь работодатель ответит «да» или «нет»: ${employer}. Вам ничего не нужно делать.`,
  accepted: (employer) =>
    `Работодатель сказал «да»: ${employer}! Теперь вы с консультантом должны составить с ним договор.`,
  sendUntil: (day) => `Это должно случиться до ${dayWords(day)}. Иначе всё остановится.`,
  repliesUntil: (day) => `Они должны ответить до ${dayWords(day)}. Иначе всё остановится.`,
  answerUntil: (day) => `Ответить до ${dayWords(day)}.`,
});

export const ownReferralText: typeof nb.ownReferralText = translated(nb.ownReferralText, {
  back: 'Моя страница',
  saidYes: 'Спасибо! Мы получили ваше «да».',
  saidNo: 'Мы получили ваше «нет». Ваш консультант это увидит.',
  tookBack: 'Вы это остановили. Они больше ничего о вас не увидят.',
  next: 'Что будет дальше',
  sharedNow: 'Что они видят',
  sharedThen: 'Что вы разрешили показать',
  name: 'Ваше имя',
  message: (text) => `Вы написали им: «${text}»`,
  done: 'Что уже произошло',
  withdraw: 'Остановить это',
  opening: 'Прочитать о работе',
  step: ({ action, by, onBehalf }) => {
    if (by.role === 'server') return `${referralStepWords.expire}.`;
    const who = by.role === 'participant' ? 'Вы' : (by.displayName ?? roles[by.role]);
    return `${who}: ${referralStepWords[action]}${onBehalf ? ' (за вас)' : ''}.`;
  },
  onBehalf: (reason) => `Почему: «${reason}»`,
  interpreter: (code) => `Вы говорили через переводчика (${languageName(code)}).`,
  reason: (label) => `Причина: ${label}`,
  text: (text) => `Вы написали: «${text}»`,
});

export const roles: typeof nb.roles = translated(nb.roles, {
  advisor: 'Консультант',
  leader: 'Руководитель',
  employer: 'Работодатель',
  admin: 'Администратор',
});

export const endText: typeof nb.endText = translated(nb.endText, {
  decline: {
    title: 'Нет, спасибо',
    intro: 'Вы имеете право сказать «нет». Ваш ответ поможет найти что-то лучше.',
    button: 'Ответить «нет»',
    legend: 'Почему это не подходит?',
  },
  withdraw: {
    title: 'Остановить это',
    intro:
      'Тогда они больше ничего о вас не видят. Захотите снова? Тогда нужно ещё раз сказать «да».',
    button: 'Остановить это',
    legend: 'Почему вы больше не хотите?',
  },
  stay: 'Вернуться',
  fields: {
    reason: { faults: { required: 'Выберите причину.', unknown_code: 'Выберите причину.' } },
    text: { label: 'Напишите, почему', faults: { required: 'Напишите несколько слов, почему.' } },
  },
  refused: 'Что-то изменилось. Перейдите на свою страницу и посмотрите.',
  tooLate: 'Сейчас вы не можете этого сделать',
  toPage: 'Перейти на мою страницу',
});

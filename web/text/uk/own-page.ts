import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-page.ts';
import { dayWords, languageName } from './plain-words.ts';
import { referralStepWords } from './referral.ts';

export * from '../nb/own-page.ts';

export const ownPageText: typeof nb.ownPageText = translated(nb.ownPageText, {
  title: 'Моя сторінка',
  loading: 'Сторінка завантажується …',
  nothing: 'Тут будуть роботи і місця, на які ви відповіли. Поки що їх немає.',
  toMatches: 'Подивитися, що вам підходить',
  asked: 'На це треба відповісти',
  from: (name) => `${name} пропонує це вам`,
  note: (name) => `${name} пише:`,
  yes: 'Так, мені це цікаво',
  no: 'Ні, дякую',
  standing: 'Як іде справа',
  more: 'Докладніше',
  ended: 'Це закінчено',
  showEnded: (n) => `Показати закінчене (${n})`,
  hideEnded: 'Сховати закінчене',
  advisor: 'Ваш консультант',
  noAdvisor: 'Ми не знаємо, хто ваш консультант. Запитайте в муніципалітеті.',
  call: 'Зателефонувати',
  noPhone: 'Номера тут немає.',
  unnamed: 'Робота, якої тут уже немає',
  someone: 'Ваш консультант',
});

export const wayText: typeof nb.wayText = translated(nb.wayText, {
  label: 'Шлях до місця',
  steps: {
    suggestion: 'Пропозиція',
    yes: 'Ви кажете «так»',
    sending: 'Консультант надсилає',
    answer: 'Роботодавець відповідає',
    place: 'Ви отримуєте місце',
  },
  done: 'готово',
  now: 'зараз',
});

export const nextText: typeof nb.nextText = translated(nb.nextText, {
  suggested: 'Ви можете відповісти «так» або «ні».',
  interested: (employer) =>
    `Тепер ваш консультант надішле це роботодавцю: ${employer}. Вам нічого не треба робити.`,
  shared: (employer) =>
    `Тепер роботодавець відповість «так» або «ні»: ${employer}. Вам нічого не треба робити.`,
  accepted: (employer) =>
    `Роботодавець сказав «так»: ${employer}! Тепер ви з консультантом маєте скласти з ним угоду.`,
  sendUntil: (day) => `Це має статися до ${dayWords(day)}. Інакше все зупиниться.`,
  repliesUntil: (day) => `Вони мають відповісти до ${dayWords(day)}. Інакше все зупиниться.`,
  answerUntil: (day) => `Відповісти до ${dayWords(day)}.`,
});

export const ownReferralText: typeof nb.ownReferralText = translated(nb.ownReferralText, {
  back: 'Моя сторінка',
  saidYes: 'Дякуємо! Ми отримали ваше «так».',
  saidNo: 'Ми отримали ваше «ні». Ваш консультант це побачить.',
  tookBack: 'Ви це зупинили. Вони більше нічого про вас не побачать.',
  next: 'Що буде далі',
  sharedNow: 'Що вони бачать',
  sharedThen: 'Що ви дозволили показати',
  name: 'Ваше ім’я',
  message: (text) => `Ви написали їм: «${text}»`,
  done: 'Що вже сталося',
  withdraw: 'Зупинити це',
  opening: 'Прочитати про роботу',
  step: ({ action, by, onBehalf }) => {
    if (by.role === 'server') return `${referralStepWords.expire}.`;
    const who = by.role === 'participant' ? 'Ви' : (by.displayName ?? roles[by.role]);
    return `${who}: ${referralStepWords[action]}${onBehalf ? ' (за вас)' : ''}.`;
  },
  onBehalf: (reason) => `Чому: «${reason}»`,
  interpreter: (code) => `Ви розмовляли через перекладача (${languageName(code)}).`,
  reason: (label) => `Причина: ${label}`,
  text: (text) => `Ви написали: «${text}»`,
});

export const roles: typeof nb.roles = translated(nb.roles, {
  advisor: 'Консультант',
  leader: 'Керівник',
  employer: 'Роботодавець',
  admin: 'Адміністратор',
});

export const endText: typeof nb.endText = translated(nb.endText, {
  decline: {
    title: 'Ні, дякую',
    intro: 'Ви маєте право сказати «ні». Ваша відповідь допоможе знайти щось краще.',
    button: 'Відповісти «ні»',
    legend: 'Чому це не підходить?',
  },
  withdraw: {
    title: 'Зупинити це',
    intro:
      'Тоді вони більше нічого про вас не бачать. Захочете знову? Тоді треба ще раз сказати «так».',
    button: 'Зупинити це',
    legend: 'Чому ви більше не хочете?',
  },
  stay: 'Повернутися',
  fields: {
    reason: { faults: { required: 'Виберіть причину.', unknown_code: 'Виберіть причину.' } },
    text: { label: 'Напишіть, чому', faults: { required: 'Напишіть кілька слів, чому.' } },
  },
  refused: 'Щось змінилося. Перейдіть на свою сторінку і подивіться.',
  tooLate: 'Зараз ви не можете цього зробити',
  toPage: 'Перейти на мою сторінку',
});

import { translated } from '#shared/translated.ts';
import { weekdayWordsIn } from '../in-locale.ts';
import * as nb from '../nb/opening.ts';
import { weekdayLabels } from './code-labels.ts';
import { format } from './format.ts';
import { jobSize } from './opening-card.ts';
import { counted, daysUntil, dayWords, straightLine, upperFirst } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/opening.ts';

const weekdayWords = weekdayWordsIn(
  weekdayLabels,
  (first, last) => `${first} – ${last}`,
  (names) => names.join(', '),
);

export const openingText: typeof nb.openingText = translated(nb.openingText, {
  back: 'Назад до списку',
  toBoard: 'Переглянути всі вакансії',
  loading: 'Вакансія завантажується …',
  notFoundTitle: 'Цієї вакансії вже немає',
  notFound: 'Можливо, її хтось отримав. Або вже пізно відповідати.',
  forSignedInTitle: 'Ця сторінка для тих, хто увійшов',
  forSignedIn: 'Спочатку увійдіть. Потім ви повернетеся сюди.',
  signIn: 'Увійти',
  facts: 'Коротко про роботу',
  tasks: 'Що ви робите',
  where: 'Де ви працюєте',
  when: 'Коли ви працюєте',
  norwegian: 'Яка норвезька потрібна',
  youGet: 'Чого ви навчитеся і що отримаєте',
  youNeed: 'Що вам потрібно',
  deadline: 'Відповісти до',
  description: 'Роботодавець розповідає',
  answer: 'Як відповісти',
  employer: (name) => `Роботодавець: ${name}.`,
  municipality: (name) => `Місце роботи: ${name}.`,
  remote: 'Ви можете працювати вдома.',
  howFar: (distance) =>
    `Це ${straightLine(distance, 'від вас')}. ${distance.isFromCentre ? 'Ми міряємо від центру муніципалітету.' : 'Дорога часто довша.'}`,
  noLanguage: 'Ви можете почати без норвезької.',
  languageUnknown: 'Тут не написано, яка норвезька потрібна. Ви можете запитати.',
  level: (level) => `Рівень ${level}`,
  places: (places) => `Кількість місць: ${format.number(places)}.`,
  starts: (day) => `Ви починаєте ${dayWords(day)}.`,
  ends: (day) => `Робота закінчується ${dayWords(day)}.`,
  daysPerWeek: (days) =>
    `Ви працюєте ${counted(days, { one: '# день', few: '# дні', many: '# днів', other: '# дня' })} на тиждень.`,
  hours: (hours) => `${upperFirst(jobSize(hours))}.`,
  shifts: (shifts) => `Ви працюєте ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  weekdays: (chosen) => `Дні: ${weekdayWords(chosen)}.`,
  possibleWeekdays: (possible) => `Можливі дні: ${weekdayWords(possible)}.`,
  timeUnknown: 'Тут не написано, коли ви працюєте. Ви можете запитати.',
  licence: (licence) => `Вам потрібні водійські права, клас ${licence}.`,
  qualification: (label) => `Вам потрібно мати: ${label}`,
  howToGet: 'Як це отримати',
  mentors: (languages) => `Дехто на роботі знає такі мови: ${format.list(languages)}.`,
  deadlineDay: (day) => `${dayWords(day)}${nearness(day)}.`,
  deadlinePassed: (day) => `Відповідати вже пізно. Термін був ${dayWords(day)}.`,
  noDeadline: 'Тут не написано, до якого дня відповісти. Краще відповісти скоро.',
  talkToAdvisor: 'Поговоріть зі своїм консультантом, якщо хочете це місце.',
  contact: (name) => `Ви можете звернутися: ${name}.`,
  noContact: 'Тут не написано, кому телефонувати. Запитайте свого консультанта.',
  writeTo: 'Написати',
  call: 'Зателефонувати',
});

export const kindQuestions: typeof nb.kindQuestions = translated(nb.kindQuestions, {
  vacancy: 'Що таке вакансія (ledig stilling)?',
  wage_subsidy: 'Що таке субсидія на зарплату (lønnstilskudd)?',
  work_training: 'Що таке трудова практика (arbeidstrening)?',
  language_practice: 'Що таке мовна практика (språkpraksis)?',
  apprenticeship: 'Що таке місце учня (lærlingplass)?',
});

export const kindExplanations: typeof nb.kindExplanations = translated(nb.kindExplanations, {
  vacancy: 'Це звичайна робота. Ви отримуєте зарплату.',
  wage_subsidy: 'Ви отримуєте зарплату, як інші. NAV спочатку платить її частину.',
  work_training: 'Ви пробуєте роботу. Зарплати за неї немає.',
  language_practice: 'Ви на роботі, щоб вчити норвезьку. Часто ви ще ходите до школи.',
  apprenticeship:
    'Ви вчитеся професії на роботі. Ви отримуєте зарплату. Наприкінці ви складаєте іспит.',
});

export const supportSentences: typeof nb.supportSentences = translated(nb.supportSentences, {
  some: 'На роботі вам трохи допоможуть з норвезькою.',
  training: 'Ви вчите норвезьку на роботі.',
});

export const useSentences: typeof nb.useSentences = translated(nb.useSentences, {
  little: 'На роботі ви мало говорите норвезькою.',
  some: 'На роботі ви інколи говорите норвезькою.',
  much: 'На роботі ви багато говорите норвезькою.',
});

export const demandSentences: typeof nb.demandSentences = translated(nb.demandSentences, {
  heavy_lifting: 'Ви маєте піднімати важкі речі.',
  long_standing: 'Ви маєте довго стояти.',
  heights: 'Ви працюєте високо над землею.',
  cold: 'Там, де ви працюєте, холодно.',
  dust: 'Там, де ви працюєте, є пил.',
  animals: 'Ви працюєте з тваринами.',
});

function nearness(day: string): string {
  const left = daysUntil(day);
  if (left === 0) return ' (сьогодні)';
  if (left === 1) return ' (завтра)';
  const inDays = {
    one: 'через # день',
    few: 'через # дні',
    many: 'через # днів',
    other: 'через # дня',
  };
  return left > 0 && left <= 14 ? ` (${counted(left, inDays)})` : '';
}

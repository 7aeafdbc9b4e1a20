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
  back: 'Назад к списку',
  toBoard: 'Посмотреть все вакансии',
  loading: 'Вакансия загружается …',
  notFoundTitle: 'Этой вакансии больше нет',
  notFound: 'Возможно, её кто-то получил. Или уже поздно отвечать.',
  forSignedInTitle: 'Эта страница для тех, кто вошёл',
  forSignedIn: 'Сначала войдите. Потом вы вернётесь сюда.',
  signIn: 'Войти',
  facts: 'Коротко о работе',
  tasks: 'Что вы делаете',
  where: 'Где вы работаете',
  when: 'Когда вы работаете',
  norwegian: 'Какой норвежский нужен',
  youGet: 'Чему вы научитесь и что получите',
  youNeed: 'Что вам нужно',
  deadline: 'Ответить до',
  description: 'Работодатель рассказывает',
  answer: 'Как ответить',
  employer: (name) => `Работодатель: ${name}.`,
  municipality: (name) => `Место работы: ${name}.`,
  remote: 'Вы можете работать дома.',
  howFar: (distance) =>
    `Это ${straightLine(distance, 'от вас')}. ${distance.isFromCentre ? 'Мы измеряем от центра муниципалитета.' : 'Дорога часто длиннее.'}`,
  noLanguage: 'Вы можете начать без норвежского.',
  languageUnknown: 'Здесь не написано, какой норвежский нужен. Вы можете спросить.',
  level: (level) => `Уровень ${level}`,
  places: (places) => `Количество мест: ${format.number(places)}.`,
  starts: (day) => `Вы начинаете ${dayWords(day)}.`,
  ends: (day) => `Работа заканчивается ${dayWords(day)}.`,
  daysPerWeek: (days) =>
    `Вы работаете ${counted(days, { one: '# день', few: '# дня', many: '# дней', other: '# дня' })} в неделю.`,
  hours: (hours) => `${upperFirst(jobSize(hours))}.`,
  shifts: (shifts) => `Вы работаете ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  weekdays: (chosen) => `Дни: ${weekdayWords(chosen)}.`,
  possibleWeekdays: (possible) => `Возможные дни: ${weekdayWords(possible)}.`,
  timeUnknown: 'Здесь не написано, когда вы работаете. Вы можете спросить.',
  licence: (licence) => `Вам нужны водительские права, класс ${licence}.`,
  qualification: (label) => `Вам нужно иметь: ${label}`,
  howToGet: 'Как это получить',
  mentors: (languages) => `Некоторые на работе знают такие языки: ${format.list(languages)}.`,
  deadlineDay: (day) => `${dayWords(day)}${nearness(day)}.`,
  deadlinePassed: (day) => `Отвечать уже поздно. Срок был ${dayWords(day)}.`,
  noDeadline: 'Здесь не написано, до какого дня ответить. Лучше ответить скоро.',
  talkToAdvisor: 'Поговорите со своим консультантом, если хотите это место.',
  contact: (name) => `Вы можете обратиться: ${name}.`,
  noContact: 'Здесь не написано, кому звонить. Спросите своего консультанта.',
  writeTo: 'Написать',
  call: 'Позвонить',
});

export const kindQuestions: typeof nb.kindQuestions = translated(nb.kindQuestions, {
  vacancy: 'Что такое вакансия (ledig stilling)?',
  wage_subsidy: 'Что такое субсидия на зарплату (lønnstilskudd)?',
  work_training: 'Что такое трудовая практика (arbeidstrening)?',
  language_practice: 'Что такое языковая практика (språkpraksis)?',
  apprenticeship: 'Что такое место ученика (lærlingplass)?',
});

export const kindExplanations: typeof nb.kindExplanations = translated(nb.kindExplanations, {
  vacancy: 'Это обычная работа. Вы получаете зарплату.',
  wage_subsidy: 'Вы получаете зарплату, как другие. NAV сначала платит её часть.',
  work_training: 'Вы пробуете работу. Зарплаты за неё нет.',
  language_practice: 'Вы на работе, чтобы учить норвежский. Часто вы ещё ходите в школу.',
  apprenticeship:
    'Вы учитесь профессии на работе. Вы получаете зарплату. В конце вы сдаёте экзамен.',
});

export const supportSentences: typeof nb.supportSentences = translated(nb.supportSentences, {
  some: 'На работе вам немного помогут с норвежским.',
  training: 'Вы учите норвежский на работе.',
});

export const useSentences: typeof nb.useSentences = translated(nb.useSentences, {
  little: 'На работе вы мало говорите по-норвежски.',
  some: 'На работе вы иногда говорите по-норвежски.',
  much: 'На работе вы много говорите по-норвежски.',
});

export const demandSentences: typeof nb.demandSentences = translated(nb.demandSentences, {
  heavy_lifting: 'Вы должны поднимать тяжёлые вещи.',
  long_standing: 'Вы должны долго стоять.',
  heights: 'Вы работаете высоко над землёй.',
  cold: 'Там, где вы работаете, холодно.',
  dust: 'Там, где вы работаете, есть пыль.',
  animals: 'Вы работаете с животными.',
});

function nearness(day: string): string {
  const left = daysUntil(day);
  if (left === 0) return ' (сегодня)';
  if (left === 1) return ' (завтра)';
  const inDays = {
    one: 'через # день',
    few: 'через # дня',
    many: 'через # дней',
    other: 'через # дня',
  };
  return left > 0 && left <= 14 ? ` (${counted(left, inDays)})` : '';
}

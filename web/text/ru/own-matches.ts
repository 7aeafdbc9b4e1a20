import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-matches.ts';
import { format } from './format.ts';
import { dayWords, hoursWords, kilometres, languageName, straightLine } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/own-matches.ts';

export const ownMatchesText: typeof nb.ownMatchesText = translated(nb.ownMatchesText, {
  title: 'Подходит мне',
  intro: 'Здесь работы и места для вас. Сначала то, что подходит лучше всего.',
  searchLabel: 'Поиск среди того, что подходит',
  searchHint: 'Например: kokk или butikk',
  search: 'Искать',
  places: 'Места, которые вы выбрали',
  clearSearch: 'Показать снова всё',
  suggestions: 'Подсказки',
  loading: 'Мы ищем то, что подходит …',
  none: 'Поговорите со своим консультантом. Вместе вы можете изменить ваши пожелания.',
  noneForWords: 'Ничего не подходит к вашему поиску. Попробуйте другое.',
  why: 'Почему это подходит',
  almost: 'Почти',
  almostIntro: 'Это почти подходит. Здесь видно, чего не хватает.',
  toSheet: 'Взять на беседу',
  moreAlmost: 'Показать больше того, что почти подходит',
  missing: 'Чего не хватает',
  showMore: 'Показать больше',
  howToGet: 'Как это получить',
  found: (n) => (n === 0 ? 'Мы ничего не нашли' : `Подходит: ${format.number(n)}`),
  onlyNew: (day) => `Вы видите только новое, начиная с ${dayWords(day)}.`,
  toAlmost: (n) => `Посмотреть то, что почти подходит (${format.number(n)})`,
  shown: (shown, total) => `Показано ${format.number(shown)} из ${format.number(total)}.`,
});

const needAreas: Record<nb.NeedArea, string> = {
  municipality: 'Муниципалитету',
  county: 'Области',
  country: 'Норвегии',
};

export const reasonText: typeof nb.reasonText = translated(nb.reasonText, {
  wishSame: 'Вы хотите этим заниматься.',
  wishNear: 'Это похоже на то, что вы хотите делать.',
  wishField: 'Это немного похоже на то, что вы хотите делать.',
  goal: 'Здесь вы можете приблизиться к своей цели.',
  noNorwegian: 'Вы можете начать без норвежского.',
  enoughNorwegian: 'Ваш норвежский достаточен для этой работы.',
  learnNorwegian: 'На работе вы можете лучше выучить норвежский.',
  mentor: (language) => `На работе кто-то знает этот язык: ${languageName(language)}.`,
  muchNorwegian: 'У вас будет много практики норвежского.',
  someNorwegian: 'У вас будет практика норвежского.',
  need: (where, year) =>
    `${needAreas[where]} нужно было больше людей на такую работу в ${year} году.`,
  remote: 'Вы можете работать дома.',
  distance: (distance) => `Это ${straightLine(distance, 'до работы')}.`,
  hours: 'Часы вам подходят.',
});

export const missingText: typeof nb.missingText = translated(nb.missingText, {
  skill: (verb, required, held) =>
    `Нужно уметь ${verb} по-норвежски на уровне ${required}. Сейчас ваш уровень ${held}.`,
  skillUnknown: (verb, required) => `Нужно уметь ${verb} по-норвежски на уровне ${required}.`,
  travel: (km, max) =>
    `Это ${straightLine({ km }, 'до работы')}. Мы ищем не дальше чем ${kilometres(max)} от вас.`,
  shifts: (shifts) => `Нужно работать ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  hours: (opening, own) => `Работа: ${hoursWords(opening)}. Вы хотите: ${hoursWords(own)}.`,
  licence: (classes) => `Нужны водительские права, класс ${format.list(classes)}.`,
  qualification: (label) => `Нужно иметь: ${label}`,
});

import { translated } from '#shared/translated.ts';
import * as nb from '../nb/own-matches.ts';
import { format } from './format.ts';
import { dayWords, hoursWords, kilometres, languageName, straightLine } from './plain-words.ts';
import { shiftTimes } from './shift-times.ts';

export * from '../nb/own-matches.ts';

export const ownMatchesText: typeof nb.ownMatchesText = translated(nb.ownMatchesText, {
  title: 'Підходить мені',
  intro: 'Тут роботи і місця для вас. Спочатку те, що підходить найкраще.',
  searchLabel: 'Пошук серед того, що підходить',
  searchHint: 'Наприклад: kokk або butikk',
  search: 'Шукати',
  places: 'Місця, які ви вибрали',
  clearSearch: 'Показати знову все',
  suggestions: 'Підказки',
  loading: 'Ми шукаємо те, що підходить …',
  none: 'Поговоріть зі своїм консультантом. Разом ви можете змінити ваші побажання.',
  noneForWords: 'Нічого не підходить до вашого пошуку. Спробуйте інше.',
  why: 'Чому це підходить',
  almost: 'Майже',
  almostIntro: 'Це майже підходить. Тут видно, чого бракує.',
  toSheet: 'Узяти на розмову',
  moreAlmost: 'Показати більше того, що майже підходить',
  missing: 'Чого бракує',
  showMore: 'Показати більше',
  howToGet: 'Як це отримати',
  found: (n) => (n === 0 ? 'Ми нічого не знайшли' : `Підходить: ${format.number(n)}`),
  onlyNew: (day) => `Ви бачите лише нове, починаючи з ${dayWords(day)}.`,
  toAlmost: (n) => `Переглянути те, що майже підходить (${format.number(n)})`,
  shown: (shown, total) => `Показано ${format.number(shown)} із ${format.number(total)}.`,
});

const needAreas: Record<nb.NeedArea, string> = {
  municipality: 'Муніципалітету',
  county: 'Області',
  country: 'Норвегії',
};

export const reasonText: typeof nb.reasonText = translated(nb.reasonText, {
  wishSame: 'Ви хочете цим займатися.',
  wishNear: 'Це схоже на те, що ви хочете робити.',
  wishField: 'Це трохи схоже на те, що ви хочете робити.',
  goal: 'Тут ви можете наблизитися до своєї мети.',
  noNorwegian: 'Ви можете почати без норвезької.',
  enoughNorwegian: 'Ваша норвезька достатня для цієї роботи.',
  learnNorwegian: 'На роботі ви можете краще вивчити норвезьку.',
  mentor: (language) => `На роботі хтось знає цю мову: ${languageName(language)}.`,
  muchNorwegian: 'Ви матимете багато практики норвезької.',
  someNorwegian: 'Ви матимете практику норвезької.',
  need: (where, year) =>
    `${needAreas[where]} потрібно було більше людей на таку роботу у ${year} році.`,
  remote: 'Ви можете працювати вдома.',
  distance: (distance) => `Це ${straightLine(distance, 'до роботи')}.`,
  hours: 'Години вам підходять.',
});

export const missingText: typeof nb.missingText = translated(nb.missingText, {
  skill: (verb, required, held) =>
    `Треба вміти ${verb} норвезькою на рівні ${required}. Зараз ваш рівень ${held}.`,
  skillUnknown: (verb, required) => `Треба вміти ${verb} норвезькою на рівні ${required}.`,
  travel: (km, max) =>
    `Це ${straightLine({ km }, 'до роботи')}. Ми шукаємо не далі ніж ${kilometres(max)} від вас.`,
  shifts: (shifts) => `Треба працювати ${format.list(shifts.map((shift) => shiftTimes[shift]))}.`,
  hours: (opening, own) => `Робота: ${hoursWords(opening)}. Ви хочете: ${hoursWords(own)}.`,
  licence: (classes) => `Потрібні водійські права, клас ${format.list(classes)}.`,
  qualification: (label) => `Потрібно мати: ${label}`,
});

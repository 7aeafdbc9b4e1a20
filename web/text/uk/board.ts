import { translated } from '#shared/translated.ts';
import * as nb from '../nb/board.ts';
import { format } from './format.ts';
import { counted, dayWords } from './plain-words.ts';

export * from '../nb/board.ts';

export const boardText: typeof nb.boardText = translated(nb.boardText, {
  title: 'Знайдіть роботу, яка вам підходить',
  searchLabel: 'Пошук роботи, місця або роботодавця',
  searchHint: 'Наприклад: kokk або Bergen',
  search: 'Шукати',
  suggestions: 'Підказки',
  suggestionCount: (n) =>
    n === 0
      ? 'Немає підказок'
      : counted(n, {
          one: '# підказка',
          few: '# підказки',
          many: '# підказок',
          other: '# підказки',
        }),
  suggestionNotes: { municipality: 'місце', employer: 'роботодавець' },
  toHits: 'До результатів',
  searching: 'Шукаємо …',
  loading: 'Вакансії завантажуються …',
  found: (n) => (n === 0 ? 'Ми нічого не знайшли' : `Ми знайшли ${vacancies(n)}`),
  foundOthers: (n) => `Ми знайшли інші вакансії: ${format.number(n)}`,
  showFound: (n) => (n === 0 ? 'Нічого не знайдено' : `Показати ${vacancies(n)}`),
  degraded: 'Пошук зараз не працює. Ось список.',
  pages: 'Інші сторінки',
  sort: 'Показати спочатку',
  sorts: {
    relevance: 'Найближчі до пошуку',
    newest: 'Найновіші',
    deadline: 'З коротким терміном',
    distance: 'Найближчі до мене',
  },
});

export const filterText: typeof nb.filterText = translated(nb.filterText, {
  title: 'Виберіть, що показати',
  open: 'Виберіть місце і тип роботи',
  openWithCount: (n) => `Виберіть місце і тип роботи (${n})`,
  close: 'Закрити',
  active: 'Ви вибрали',
  reset: 'Скинути',
  show: 'Показати вакансії',
  facets: {
    kind: 'Тип роботи',
    county: 'Область (fylke)',
    municipality: 'Муніципалітет (kommune)',
    category: 'Галузь',
    level: 'Ваша норвезька',
    shift: 'Коли ви можете працювати',
  },
  anyLevel: 'Усі рівні',
  newChip: (day) => `Нові з ${dayWords(day)}`,
  showAll: (n) => `Показати всі: ${n}`,
  showFewer: 'Показати менше',
  narrow: (facet) => `Знайти: ${facet}`,
  searchChip: (q) => `«${q}»`,
  levelChip: (label) => `Норвезька до ${label}`,
});

export const noHitsText: typeof nb.noHitsText = translated(nb.noHitsText, {
  why: 'Немає вакансій, які відповідають усьому, що ви вибрали.',
  tryWord: 'Спробуйте інше або коротше слово.',
  empty: 'Зараз тут немає вакансій. Поверніться за кілька днів.',
  drop: 'Ви можете щось прибрати:',
  without: (label, hits) =>
    hits === undefined ? `Прибрати: ${label}` : `Прибрати: ${label} (${hits})`,
  dropAll: 'Прибрати все',
  nearby: 'Або подивитися поблизу:',
  wholeCounty: (county) => `Уся область ${county}`,
});

function vacancies(n: number): string {
  return counted(n, {
    one: '# вакансію',
    few: '# вакансії',
    many: '# вакансій',
    other: '# вакансії',
  });
}

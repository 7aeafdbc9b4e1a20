import { translated } from '#shared/translated.ts';
import * as nb from '../nb/board.ts';
import { format } from './format.ts';
import { counted, dayWords } from './plain-words.ts';

export * from '../nb/board.ts';

export const boardText: typeof nb.boardText = translated(nb.boardText, {
  title: 'Найдите работу, которая вам подходит',
  searchLabel: 'Поиск работы, места или работодателя',
  searchHint: 'Например: kokk или Bergen',
  search: 'Искать',
  suggestions: 'Подсказки',
  suggestionCount: (n) =>
    n === 0
      ? 'Нет подсказок'
      : counted(n, {
          one: '# подсказка',
          few: '# подсказки',
          many: '# подсказок',
          other: '# подсказки',
        }),
  suggestionNotes: { municipality: 'место', employer: 'работодатель' },
  toHits: 'К результатам',
  searching: 'Ищем …',
  loading: 'Вакансии загружаются …',
  found: (n) => (n === 0 ? 'Мы ничего не нашли' : `Мы нашли ${vacancies(n)}`),
  foundOthers: (n) => `Мы нашли другие вакансии: ${format.number(n)}`,
  showFound: (n) => (n === 0 ? 'Ничего не найдено' : `Показать ${vacancies(n)}`),
  degraded: 'Поиск сейчас не работает. Вот список.',
  pages: 'Другие страницы',
  sort: 'Показать сначала',
  sorts: {
    relevance: 'Самые близкие к поиску',
    newest: 'Самые новые',
    deadline: 'С коротким сроком',
    distance: 'Ближайшие ко мне',
  },
});

export const filterText: typeof nb.filterText = translated(nb.filterText, {
  title: 'Выберите, что показать',
  open: 'Выберите место и тип работы',
  openWithCount: (n) => `Выберите место и тип работы (${n})`,
  close: 'Закрыть',
  active: 'Вы выбрали',
  reset: 'Сбросить',
  show: 'Показать вакансии',
  facets: {
    kind: 'Тип работы',
    county: 'Область (fylke)',
    municipality: 'Муниципалитет (kommune)',
    category: 'Отрасль',
    level: 'Ваш норвежский',
    shift: 'Когда вы можете работать',
  },
  anyLevel: 'Все уровни',
  newChip: (day) => `Новые с ${dayWords(day)}`,
  showAll: (n) => `Показать все: ${n}`,
  showFewer: 'Показать меньше',
  narrow: (facet) => `Найти: ${facet}`,
  searchChip: (q) => `«${q}»`,
  levelChip: (label) => `Норвежский до ${label}`,
});

export const noHitsText: typeof nb.noHitsText = translated(nb.noHitsText, {
  why: 'Нет вакансий, которые подходят ко всему, что вы выбрали.',
  tryWord: 'Попробуйте другое или более короткое слово.',
  empty: 'Сейчас здесь нет вакансий. Вернитесь через несколько дней.',
  drop: 'Вы можете что-нибудь убрать:',
  without: (label, hits) =>
    hits === undefined ? `Убрать: ${label}` : `Убрать: ${label} (${hits})`,
  dropAll: 'Убрать всё',
  nearby: 'Или посмотреть поблизости:',
  wholeCounty: (county) => `Вся область ${county}`,
});

function vacancies(n: number): string {
  return counted(n, {
    one: '# вакансию',
    few: '# вакансии',
    many: '# вакансий',
    other: '# вакансии',
  });
}

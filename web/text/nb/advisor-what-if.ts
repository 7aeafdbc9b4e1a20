import { type Level, levelNumber, levels } from '#shared/codes.ts';
import type { Change } from '#shared/matching/what-if.ts';
import {
  driversLicenceLabels,
  kindLabels,
  levelLabels,
  shiftLabels,
  skillLabels,
  weekdayLabels,
} from './code-labels.ts';
import { format, lowerFirst } from './format.ts';

/** Kinds of change that belong together in the table. */
export type ChangeGroup =
  | 'norwegian'
  | 'travel'
  | 'times'
  | 'licence'
  | 'qualification'
  | 'avoid'
  | 'kind';

export const whatIfText = {
  title: 'Hva ville hjelpe?',
  loading: 'Vi regner ut hva som ville hjelpe …',
  today: (total: number, best: number | null): string =>
    best === null
      ? 'I dag passer ingen stillinger.'
      : `I dag passer ${openings(total)}. Beste poeng er ${format.oneDecimal(best)}.`,
  how: 'Hver rad er én endring alene. Alt annet er som nå. Vi regner helt nøyaktig på alle stillinger som er åpne i dag, også dem filtrene skjuler.',
  changes: 'Endringer som hjelper',
  columns: { change: 'Endring', more: 'Flere passer', best: 'Beste poeng' },
  group: {
    norwegian: 'Norsk',
    travel: 'Reise',
    times: 'Arbeidstid og dager',
    licence: 'Førerkort',
    qualification: 'Godkjenninger og kurs',
    avoid: 'Unngår (deltakerens eget valg)',
    kind: 'Typer',
  } satisfies Record<ChangeGroup, string>,
  /** Said after the number to those who hear it. */
  moreOf: (more: number, change: string): string =>
    `${more === 1 ? 'stilling' : 'stillinger'}: ${change}`,
  opened: (more: number): string =>
    more === 1 ? '1 stilling til passer da.' : `${format.number(more)} stillinger til passer da.`,
  openedHow: 'Poengene er slik de blir med denne endringen alene. Filtrene gjelder ikke her.',
  opensNone: 'Denne endringen gir ingen flere stillinger nå.',
  gone: 'Denne endringen gjelder ikke for deltakeren nå.',
  allChanges: 'Alle endringene',
  more: (more: number): string => signed(more, format.number),
  best: (best: number | null): string => (best === null ? 'Ingen passer' : format.oneDecimal(best)),
  gain: (gain: number): string => signed(gain, format.oneDecimal),
  same: 'Som nå',
  nothingHelps: 'Ingen endring alene hjelper i dag.',
  /** Nothing, or nothing beyond what a smaller step gives. */
  noMore: (count: number): string =>
    count === 1 ? '1 endring gir ikke noe mer i dag' : `${count} endringer gir ikke noe mer i dag`,
  wishes: 'Ett ønske til',
  wishesHow:
    'Yrkene med flest stillinger som passer, men som deltakeren ikke ønsker seg nå. Et nytt ønske står sist. Det endrer bare poengene, ikke hva som passer.',
  wishColumns: { occupation: 'Yrke', openings: 'Passer i dag', best: 'Beste poeng' },
  openings: (count: number): string => format.number(count),
  allWishes: (count: number): string => `Vis alle ${count} yrkene`,
};

interface Names {
  qualification: (code: string) => string;
  /** What a STYRK-08 prefix covers. */
  group: (prefix: string) => string;
}

type ChangeTexts = {
  [C in Change['code']]: (params: Extract<Change, { code: C }>['params'], names: Names) => string;
};

const changeTexts: ChangeTexts = {
  level: ({ skill, level }) => `${skillLabels[skill]}: ${step(level)}`,
  all_levels: () => 'Ett nivå opp i alle ferdigheter',
  travel: ({ maxTravelKm }) => `Reise inntil ${format.number(maxTravelKm)} km i luftlinje`,
  shift: ({ shift }) => `Jobbe ${lowerFirst(shiftLabels[shift])}`,
  weekday: ({ weekday }) => `Ledig ${lowerFirst(weekdayLabels[weekday])}`,
  licence: ({ licence }) => driversLicenceLabels[licence],
  qualification: ({ qualification }, names) => names.qualification(qualification),
  avoid: ({ prefix }, names) => `Unngå ikke: ${lowerFirst(names.group(prefix))}`,
  kind: ({ kind }) => `Ta imot ${lowerFirst(kindLabels[kind])}`,
};

/** A change of a participant, for an advisor. */
export function changeWords(change: Change, names: Names): string {
  // Each text takes the params of its own code; the compiler cannot follow that through the table.
  const words = changeTexts[change.code] as (params: Change['params'], names: Names) => string;
  return words(change.params, names);
}

/** From the level below to this one. */
function step(level: Level): string {
  const below = levels[levelNumber(level) - 1] ?? 'none';
  return `fra ${below === 'none' ? lowerFirst(levelLabels.none) : below} til ${level}`;
}

function openings(count: number): string {
  return count === 1 ? '1 stilling' : `${format.number(count)} stillinger`;
}

function signed(value: number, words: (value: number) => string): string {
  return value > 0 ? `+${words(value)}` : words(value);
}

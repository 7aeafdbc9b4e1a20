import { type Gate, type Level, levelNumber, type Pillar, type Skill } from '#shared/codes.ts';
import type { Fact, Missing } from '#shared/matching/match.ts';
import type { WishRule } from '#shared/matching/wish-rules.ts';
import { norwegianUseLabels, shiftLabels, skillLabels } from './code-labels.ts';
import { format, lowerFirst } from './format.ts';
import { count, dayWords } from './plain-words.ts';

/** Names of the codes that facts hold. */
interface Names {
  occupation: (code: string) => string;
  area: (number: string) => string;
  language: (code: string) => string;
  qualification: (code: string) => string;
}

export const matchText = {
  country: 'Norge',
  pillar: {
    language: 'Språk',
    need: 'Behov',
    wish: 'Ønske',
    practical: 'Praktisk',
  } satisfies Record<Pillar, string>,
  unknown: 'Ukjent',
  countsAs: (value: number): string => `Teller som ${format.percent(value)}`,
  score: (score: number): string => format.oneDecimal(score),
  outOf: 'av 100 poeng',
  value: (value: number): string => format.percent(value),
  weight: (weight: number): string => `Vekt ${format.percent(weight)}`,
  lift: (lift: number): string => (lift === 0 ? 'Helt oppfylt' : `Løft ${points(lift)}`),
  howTitle: 'Slik leser du poengene',
  how: [
    'Poengene går fra 0 til 100. Fire deler teller: språk, behov, ønske og det praktiske.',
    'Prosenten ved hver del viser hvor godt den er oppfylt. Vekten viser hvor mye delen teller.',
    'Løftet viser hvor mange poeng til det ville blitt hvis bare den delen var helt oppfylt.',
    'Delene ganges sammen. Et stort behov kan derfor ikke veie opp for et ønske som mangler.',
    'Poengene er et råd. Det er du og deltakeren som velger.',
  ],
  weights: (weights: readonly { pillar: string; share: number }[]): string =>
    `Vekter i kommunen: ${format.list(
      weights.map(({ pillar, share }) => `${lowerFirst(pillar)} ${format.percent(share)}`),
    )}.`,
};

/** The words of a ranked list that differ with its direction. */
export interface RankedWords {
  views: string;
  fits: (total: number) => string;
  almost: (count: number) => string;
  almostTitle: (count: number) => string;
  excluded: string;
  none: string;
  pages: string;
  almostIntro: string;
  noAlmost: string;
  excludedIntro: string;
  /** Of those that a gate leaves out. */
  leftOutIntro: string;
  noneLeftOut: string;
  allGates: string;
  /** What is counted, such as 3 stillinger. */
  count: (count: number) => string;
}

export const openingsRanked: RankedWords = {
  views: 'Deler av listen',
  fits: (total) => `Passer (${format.number(total)})`,
  almost: (count) => `Nesten (${format.number(count)})`,
  almostTitle: (count) => `Nesten: ${openings(count)}`,
  excluded: 'Falt utenfor',
  none: 'Ingen stillinger passer nå. Se hva som nesten passer, og hva som falt utenfor.',
  pages: 'Sider med stillinger',
  almostIntro: 'Bare ett krav mangler, og bare litt. Poengene er som om kravet var oppfylt.',
  noAlmost: 'Ingen stillinger passer nesten.',
  excludedIntro:
    'Så mange av stillingene i søket faller for hvert krav. Én stilling kan falle for flere.',
  leftOutIntro: 'Poengene er som om det som mangler, var oppfylt.',
  noneLeftOut: 'Ingen stillinger faller for dette kravet nå.',
  allGates: 'Alle kravene',
  count: openings,
};

/** Of openings that words or filters let through only. */
export const openingsFoundRanked: RankedWords = {
  ...openingsRanked,
  none: 'Ingen stillinger i søket passer. Trykk «Nullstill» for å se alt som passer, eller se hva som falt utenfor.',
};

export const participantsRanked: RankedWords = {
  ...openingsRanked,
  none: 'Ingen deltakere passer nå. Se hvem som nesten passer, og hvem som falt utenfor.',
  pages: 'Sider med deltakere',
  noAlmost: 'Ingen deltakere passer nesten.',
  excludedIntro:
    'Så mange av deltakerne i kommunen faller for hvert krav. Én deltaker kan falle for flere.',
  almostTitle: (count) => `Nesten: ${participants(count)}`,
  noneLeftOut: 'Ingen deltakere faller for dette kravet nå.',
  count: participants,
};

function openings(count: number): string {
  return count === 1 ? '1 stilling' : `${format.number(count)} stillinger`;
}

function participants(count: number): string {
  return count === 1 ? '1 deltaker' : `${format.number(count)} deltakere`;
}

function points(value: number): string {
  return `${format.oneDecimal(value)} poeng`;
}

function levelsBelow(count: number): string {
  return count === 1 ? '1 nivå' : `${count} nivåer`;
}

function held(level: Level): string {
  return level === 'none' ? 'ikke noe nivå' : `har ${level}`;
}

function skillLine(skill: Skill, required: Level, level: Level): string {
  return `${skillLabels[skill]}: krever ${required}, ${held(level)}`;
}

/** Met all the same: a mentor who shares a language narrows the gap by one (matching.md). */
function isBelow(level: Level, required: Level): boolean {
  return levelNumber(level) < levelNumber(required);
}

const rules: Record<WishRule, string> = {
  same_code: 'samme yrke',
  same_3: 'svært likt yrke',
  same_subcategory: 'svært likt yrke',
  same_2: 'beslektet yrke',
  same_category: 'samme bransje',
  same_1: 'noe felles',
  other: 'et annet slags yrke',
};

type Range = { min: number; max: number };

function hours(opening: Range, participant: Range): string {
  return `Stillingen har ${format.range(opening)} timer i uken, deltakeren kan ${format.range(participant)}`;
}

type FactTexts = {
  [C in Fact['code']]: (params: Extract<Fact, { code: C }>['params'], names: Names) => string;
};

const factTexts: FactTexts = {
  no_requirement: () => 'Ingen krav om norsk er oppgitt',
  skill_met: ({ skill, required, held: level }) =>
    `${skillLine(skill, required, level)}${isBelow(level, required) ? '. Delt språk dekker resten' : ''}`,
  skill_gap: ({ skill, required, held: level, gap }) =>
    `${skillLine(skill, required, level)}. Mangler ${levelsBelow(gap)}`,
  mentor_language: ({ language }, names) =>
    `Noen på jobben snakker ${names.language(language)}. Det teller som 1 nivå`,
  norwegian_use: ({ use }) => norwegianUseLabels[use],
  need_row: ({ area, styrk08, need, shortage, year, source }, names) =>
    `${names.area(area)}, ${group(styrk08, names)}: ${amount(need, shortage)} (${source}, ${year})`,
  need_none_reported: ({ area, year }, names) =>
    `${names.area(area)}: ingen mangel meldt i ${year}`,
  need_unknown: () => 'Ingen tall for yrket i kommunen, fylket eller landet',
  wish: ({ occupation, priority, rule }, names) =>
    `Ønske ${priority}, ${lowerFirst(names.occupation(occupation))}: ${rules[rule]}`,
  goal: ({ occupation, rule }, names) =>
    `Mål, ${lowerFirst(names.occupation(occupation))}: ${rules[rule]}`,
  wish_unknown: () => 'Ingen ønsker er skrevet inn',
  remote: () => 'Kan gjøres hjemmefra',
  distance: ({ km, maxTravelKm }) => travel(km, maxTravelKm),
  distance_from_centre: ({ km, maxTravelKm }) =>
    `${travel(km, maxTravelKm)}, regnet fra kommunesenteret`,
  hours_within: ({ opening, participant }) => hours(opening, participant),
  hours_partly: ({ opening, participant }) => `${hours(opening, participant)}. Passer delvis`,
  programme_ends_before: ({ end, startDate }) =>
    `Programmet slutter ${format.day(end)}, før oppstart ${format.day(startDate)}`,
};

function travel(km: number, maxTravelKm: number): string {
  return `${format.number(km)} km i luftlinje, grensen er ${format.number(maxTravelKm)} km`;
}

/** A code of four digits is an occupation; a shorter one is a group of them. */
function group(styrk08: string, names: Names): string {
  return styrk08.length === 4
    ? lowerFirst(names.occupation(styrk08))
    : `yrker under STYRK ${styrk08}`;
}

function amount(need: number | undefined, shortage: number | undefined): string {
  if (need !== undefined) return `behov ${format.percent(need)}`;
  return shortage ? `mangler ${format.number(shortage)} personer` : 'ingen mangel';
}

/** A fact of the explanation for an advisor. */
export function factWords(fact: Fact, names: Names): string {
  // Each text takes the params of its own code; the compiler cannot follow that through the table.
  const words = factTexts[fact.code] as (params: Fact['params'], names: Names) => string;
  return words(fact.params, names);
}

type MissingTexts = {
  [G in Missing['gate']]: (params: Extract<Missing, { gate: G }>['params'], names: Names) => string;
};

const missingTexts: MissingTexts = {
  language: ({ skills }) =>
    skills
      .map(
        ({ skill, required, held: level, allowed }) =>
          `${skillLine(skill, required, level)}${allowed > 0 ? ` (kan være ${levelsBelow(allowed)} under)` : ''}`,
      )
      .join('. '),
  travel: ({ km, maxTravelKm }) => travel(km, maxTravelKm),
  shifts: ({ shifts }) =>
    `Må også kunne jobbe ${format.list(shifts.map((shift) => lowerFirst(shiftLabels[shift])))}`,
  hours: ({ opening, participant }) => hours(opening, participant),
  licence: ({ classes }) => `Trenger førerkort i klasse ${format.list(classes)}`,
  qualification: ({ codes }, names) =>
    `Trenger ${format.list(codes.map((code) => lowerFirst(names.qualification(code))))}`,
};

/** What an almost match lacks, for an advisor. */
export function missingWords(missing: Missing, names: Names): string {
  const words = missingTexts[missing.gate] as (params: Missing['params'], names: Names) => string;
  return words(missing.params, names);
}

export const gateText: Record<Gate, { name: string; fails: string }> = {
  open: { name: 'Åpen', fails: 'Fristen er ute, perioden er over eller alle plassene er tatt' },
  language: { name: 'Språk', fails: 'Krever mer norsk enn deltakeren kan' },
  kind: { name: 'Type', fails: 'En type som deltakeren ikke tar imot' },
  travel: { name: 'Reise', fails: 'For langt unna' },
  shifts: { name: 'Arbeidstid', fails: 'Kveld, natt eller helg som deltakeren ikke kan' },
  weekdays: { name: 'Ukedager', fails: 'For få av dagene er ledige for deltakeren' },
  hours: { name: 'Timer', fails: 'For få eller for mange timer i uken' },
  licence: { name: 'Førerkort', fails: 'Krever en førerkortklasse som deltakeren ikke har' },
  qualification: { name: 'Godkjenning', fails: 'Krever en godkjenning eller et kurs som mangler' },
  demands: { name: 'Krav i arbeidet', fails: 'Krever noe som deltakeren ikke kan gjøre' },
  avoid: { name: 'Unngår', fails: 'Et yrke som deltakeren vil unngå' },
};

/** What is new of what fits a participant, since the one signed in looked at it. */
export const newMatchesText = {
  sinceLook: (n: number): string => `${count(n, 'nytt treff', 'nye treff')} siden sist`,
  ofWeek: (n: number): string => `${count(n, 'nytt treff', 'nye treff')} den siste uken`,
  /** Where there is little room, with the name of whom for those who hear it. */
  short: (n: number): string => count(n, 'nytt treff', 'nye treff'),
  which: (n: number, name: string): string => `${count(n, 'nytt treff', 'nye treff')} for ${name}`,
  only: (day: string): string => `Her er bare de som er nye fra ${dayWords(day)}.`,
  all: 'Vis alle treff',
};

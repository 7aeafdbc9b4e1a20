import type { Education } from '#shared/codes.ts';
import type { Random } from './random.ts';

/**
 * Who takes part, from the introduction programme's statistics for 2024 (SSB: 34,578 participants, 56 % women;
 * 70 % born in Ukraine, 12 % in Syria, 3 % each in Congo, Russia and Eritrea, 2 % in Afghanistan).
 * Origin and sex are drawn only to choose languages, schooling and wishes; neither is stored anywhere.
 */
export interface Background {
  languages: string[];
  education: Education;
  isWoman: boolean;
}

interface Origin {
  share: number;
  /** Sets of languages people speak there, with weights. */
  languages: readonly (readonly [readonly string[], number])[];
  /** Highest schooling with weights: none, primary, lower secondary, upper secondary, higher. */
  schooling: readonly [number, number, number, number, number];
}

const womenShare = 0.56;

// Shares are the statistics; schooling and languages within an origin are assumptions.
const ukraine: Origin = {
  share: 70,
  languages: [
    [['uk', 'ru'], 70],
    [['uk'], 20],
    [['ru', 'uk'], 8],
    [['uk', 'ru', 'ro'], 2],
  ],
  schooling: [0, 1, 7, 32, 60],
};
const syria: Origin = {
  share: 12,
  languages: [
    [['ar'], 75],
    [['ar', 'ckb'], 4],
    [['ku', 'ar'], 18],
    [['ar', 'syr'], 3],
  ],
  schooling: [6, 26, 30, 20, 18],
};
const congo: Origin = {
  share: 3,
  languages: [
    [['sw', 'fr'], 50],
    [['sw', 'rw'], 30],
    [['ln', 'fr', 'sw'], 20],
  ],
  schooling: [18, 36, 26, 16, 4],
};
const russia: Origin = {
  share: 3,
  languages: [
    [['ru'], 80],
    [['ru', 'ce'], 20],
  ],
  schooling: [0, 2, 10, 33, 55],
};
const eritrea: Origin = {
  share: 3,
  languages: [
    [['ti'], 75],
    [['ti', 'ar'], 15],
    [['ti', 'am'], 10],
  ],
  schooling: [10, 34, 34, 18, 4],
};
const afghanistan: Origin = {
  share: 2,
  languages: [
    [['prs'], 55],
    [['prs', 'ps'], 30],
    [['ps'], 15],
  ],
  schooling: [20, 28, 22, 18, 12],
};
const elsewhere: Origin = {
  share: 7,
  languages: [
    [['so'], 14],
    [['ar'], 20],
    [['fa'], 12],
    [['tr'], 14],
    [['am', 'om'], 8],
    [['my'], 6],
    [['es'], 12],
    [['rn', 'sw'], 6],
    [['en'], 8],
  ],
  schooling: [8, 24, 24, 22, 22],
};
const origins = [ukraine, syria, congo, russia, eritrea, afghanistan, elsewhere].map(
  (origin) => [origin, origin.share] as const,
);

const levels: readonly Education[] = [
  'none',
  'primary',
  'lower_secondary',
  'upper_secondary',
  'higher',
];
/** How many speak English too, by schooling. */
const englishShare: Readonly<Record<Education, number>> = {
  none: 0,
  primary: 0.04,
  lower_secondary: 0.12,
  upper_secondary: 0.3,
  higher: 0.6,
};

export function drawBackground(random: Random): Background {
  const origin = random.weighted(origins);
  const spoken = random.weighted(origin.languages);
  const education = random.weighted(
    levels.map((level, i) => [level, origin.schooling[i] ?? 0] as const),
  );
  const isWoman = random.chance(womenShare);
  const hasEnglish = !spoken.includes('en') && random.chance(englishShare[education]);
  return { languages: hasEnglish ? [...spoken, 'en'] : [...spoken], education, isWoman };
}

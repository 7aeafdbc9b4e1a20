import { levels, skills } from '#shared/codes.ts';

/** What an opening asks of Norwegian. */
export interface LanguageDemand {
  /** Level numbers in the order of `skills`; 0 is no requirement. */
  required: readonly number[];
  /** The gap allowed, 0..2. */
  support: number;
  /** Index in `norwegianUses` where it counts (practice places that state it), else null. */
  use: number | null;
}

/** Level numbers in the order of `skills`. */
export type HeldLevels = readonly number[];

const fits: readonly number[] = [1, 0.7, 0.4, 0.1];
/** V of matching.md, in the order of `norwegianUses`. */
const useValues: readonly number[] = [0.3, 0.6, 1];
const b1 = levels.indexOf('B1');

/** `mentor` is 1 when a mentor shares a language with the participant, else 0. */
export function languageGap(required: number, held: number, mentor: number): number {
  return Math.max(0, required - held - mentor);
}

/** How far the widest gap is beyond the allowed one; the gate holds at 0 or less. */
export function languageExcess(demand: LanguageDemand, held: HeldLevels, mentor: number): number {
  const gaps = demand.required.map((level, skill) => languageGap(level, held[skill]!, mentor));
  return Math.max(...gaps) - demand.support;
}

/** True when much Norwegian at the place is worth more: practice, for one whose mean is below B1. */
export function isUseCounted(
  demand: LanguageDemand,
  held: HeldLevels,
): demand is LanguageDemand & { use: number } {
  const mean = held.reduce((sum, level) => sum + level, 0) / skills.length;
  return demand.use !== null && mean < b1;
}

/** Pillar language, before the floor. */
export function languageFit(demand: LanguageDemand, held: HeldLevels, mentor: number): number {
  let sum = 0;
  let required = 0;
  demand.required.forEach((level, skill) => {
    if (level === 0) return;
    sum += fits[Math.min(3, languageGap(level, held[skill]!, mentor))]!;
    required += 1;
  });
  const fit = required === 0 ? 1 : sum / required;
  return isUseCounted(demand, held) ? fit * (0.7 + 0.3 * useValues[demand.use]!) : fit;
}

/** The first by code unit of the languages that a mentor and the participant share. */
export function sharedLanguage(
  mentors: readonly string[],
  languages: readonly string[],
): string | undefined {
  return mentors.find((language) => languages.includes(language));
}

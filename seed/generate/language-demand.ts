import {
  type LanguageSupport,
  type Level,
  levelNumber,
  levels,
  type OpeningKind,
  skills,
} from '#shared/codes.ts';
import type { LanguageRequirement } from '#shared/openings/opening.ts';
import type { Random } from './random.ts';

/** Where nothing is assumed for an occupation. */
const middling: LanguageRequirement = {
  listening: 'B1',
  reading: 'B1',
  speaking: 'B1',
  writing: 'A2',
};

/** Steps above (+) or below (−) what an ordinary job usually asks for. */
const steps: Readonly<Record<OpeningKind, readonly (readonly [number, number])[]>> = {
  vacancy: [
    [0, 8],
    [-1, 1],
    [1, 1],
  ],
  wage_subsidy: [
    [0, 5],
    [-1, 5],
  ],
  work_training: [
    [-1, 6],
    [0, 2],
    [-2, 2],
  ],
  language_practice: [
    [-2, 6],
    [-1, 3],
    [-3, 1],
  ],
  apprenticeship: [
    [0, 8],
    [1, 2],
  ],
};

const supports: Readonly<Record<OpeningKind, readonly (readonly [LanguageSupport, number])[]>> = {
  vacancy: [
    ['none', 7],
    ['some', 3],
  ],
  wage_subsidy: [
    ['some', 7],
    ['none', 2],
    ['training', 1],
  ],
  work_training: [
    ['some', 6],
    ['training', 4],
  ],
  language_practice: [
    ['training', 8],
    ['some', 2],
  ],
  apprenticeship: [
    ['some', 6],
    ['none', 4],
  ],
};

/** Levels demanded on day one: around the usual ones for the occupation, lower where the place is for learning. */
export function languageDemand(
  random: Random,
  kind: OpeningKind,
  usual: LanguageRequirement | undefined,
): { languageRequirement: LanguageRequirement; languageSupport: LanguageSupport } {
  const step = random.weighted(steps[kind]);
  const demand: LanguageRequirement = {};
  for (const skill of skills) {
    const level = shifted((usual ?? middling)[skill], step);
    if (level !== 'none') demand[skill] = level;
  }
  // Where nothing is demanded that is the answer; silence would be none.
  if (Object.keys(demand).length === 0) demand.speaking = 'none';
  return { languageRequirement: demand, languageSupport: random.weighted(supports[kind]) };
}

/** A skill the work does not need stays without a demand; nothing goes above B2. */
function shifted(usual: Level | undefined, step: number): Level {
  const from = levelNumber(usual);
  if (from === 0) return 'none';
  return levels[Math.min(Math.max(from + step, 0), 4)] ?? 'none';
}

import type { Random } from './random.ts';

/** Languages of people who have settled and can be a mentor at work. */
const spoken: readonly (readonly [string, number])[] = [
  ['en', 10],
  ['pl', 8],
  ['uk', 8],
  ['ru', 8],
  ['ar', 8],
  ['so', 4],
  ['ti', 4],
  ['tr', 3],
  ['prs', 3],
  ['ckb', 3],
  ['lt', 3],
  ['es', 3],
  ['th', 2],
  ['tl', 2],
  ['vi', 2],
  ['sw', 2],
  ['fr', 2],
  ['bs', 2],
];

/** The languages of the mentors at a workplace; with `probability` there is at least one. */
export function mentorLanguagesOf(random: Random, probability: number): string[] {
  if (!random.chance(probability)) return [];
  const count = random.chance(0.3) ? 2 : 1;
  return Array.from({ length: count }, () => random.weighted(spoken));
}

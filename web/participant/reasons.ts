import type { Pillar } from '#shared/codes.ts';
import { pillars } from '#shared/codes.ts';
import type { Fact, PillarScores, WishRule } from '#shared/matching/match.ts';
import { reasonText as t } from '#web/text/own-matches.ts';

/** A sentence, and how much it says: the higher, the sooner it is told. */
interface Reason {
  text: string;
  weight: number;
}

type FactOf<C extends Fact['code']> = Extract<Fact, { code: C }>['params'];
type Tell = { [C in Fact['code']]?: (params: FactOf<C>) => Reason | undefined };

const mostReasons = 3;
const fewestReasons = 2;
/** From this need on (0..1) many lack people; what is not reported counts 0.3 (matching.md). */
const greatNeed = 0.6;
/** Up to this far a way to work is short. */
const nearKm = 10;

const tellWish: Partial<Record<WishRule, Reason>> = {
  same_code: { text: t.wishSame, weight: 100 },
  same_3: { text: t.wishNear, weight: 90 },
  same_subcategory: { text: t.wishNear, weight: 90 },
  same_2: { text: t.wishField, weight: 70 },
  same_category: { text: t.wishField, weight: 70 },
};

/** Only what speaks for the opening is a reason; other facts are silent here. */
const tell: Tell = {
  wish: ({ rule }) => tellWish[rule],
  goal: ({ rule }) => (tellWish[rule] ? { text: t.goal, weight: 85 } : undefined),
  no_requirement: () => ({ text: t.noNorwegian, weight: 80 }),
  mentor_language: ({ language }) => ({ text: t.mentor(language), weight: 82 }),
  norwegian_use: ({ use }) => {
    if (use === 'little') return undefined;
    return use === 'much'
      ? { text: t.muchNorwegian, weight: 60 }
      : { text: t.someNorwegian, weight: 50 };
  },
  remote: () => ({ text: t.remote, weight: 65 }),
  distance: tellDistance,
  distance_from_centre: tellDistance,
  hours_within: () => ({ text: t.hours, weight: 55 }),
};

/** Two or three plain reasons why an opening fits, the strongest first, from different sides where it can be. */
export function reasonsOf(scores: PillarScores): string[] {
  const perPillar = pillars.map((pillar) => reasonsOfPillar(pillar, scores));
  const byWeight = (a: Reason, b: Reason): number => b.weight - a.weight;
  const strongest = perPillar.flatMap((reasons) => reasons.slice(0, 1)).sort(byWeight);
  const rest = perPillar.flatMap((reasons) => reasons.slice(1)).sort(byWeight);
  const chosen = strongest.slice(0, mostReasons);
  chosen.push(...rest.slice(0, Math.max(0, fewestReasons - chosen.length)));
  return chosen.map(({ text }) => text);
}

function reasonsOfPillar(pillar: Pillar, scores: PillarScores): Reason[] {
  const { facts, value, known } = scores[pillar];
  const told = facts.flatMap((fact) => tellFact(fact) ?? []);
  if (pillar === 'language') told.push(...tellLevels(facts));
  if (pillar === 'need' && known && value >= greatNeed) told.push({ text: t.need, weight: 62 });
  return told.sort((a, b) => b.weight - a.weight);
}

function tellFact(fact: Fact): Reason | undefined {
  const teller = tell[fact.code] as ((params: Fact['params']) => Reason | undefined) | undefined;
  return teller?.(fact.params);
}

/** The levels as a whole: enough everywhere, or something to learn. */
function tellLevels(facts: readonly Fact[]): Reason[] {
  const has = (code: Fact['code']): boolean => facts.some((fact) => fact.code === code);
  if (has('skill_gap')) return [{ text: t.learnNorwegian, weight: 45 }];
  return has('skill_met') ? [{ text: t.enoughNorwegian, weight: 84 }] : [];
}

function tellDistance({ km }: { km: number }): Reason {
  return km <= nearKm ? { text: t.near(km), weight: 75 } : { text: t.distance(km), weight: 40 };
}

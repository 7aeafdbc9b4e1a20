import { levelNumber, type Pillar, pillars } from '#shared/codes.ts';
import type { Fact, MatchesReply, PillarScores } from '#shared/matching/match.ts';
import type { WishRule } from '#shared/matching/wish-rules.ts';
import { type NeedArea, reasonText as t } from '#web/text/own-matches.ts';
import type { Distance } from '#web/text/plain-words.ts';
import { isKnown } from './distance.ts';
import { saysNorwegian } from './says-norwegian.ts';

/** A sentence, and how much it says: the higher, the sooner it is told. */
interface Reason {
  text: string;
  weight: number;
}

type FactOf<C extends Fact['code']> = Extract<Fact, { code: C }>['params'];
type Tell = { [C in Fact['code']]?: (params: FactOf<C>) => Reason | undefined };

/** As much of a match as its reasons come from. */
type Match = {
  opening: Pick<MatchesReply['items'][number]['opening'], 'languageRequirement'>;
  pillars: PillarScores;
};

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
  mentor_language: ({ language }) => ({ text: t.mentor(language), weight: 82 }),
  norwegian_use: ({ use }) => {
    if (use === 'little') return undefined;
    return use === 'much'
      ? { text: t.muchNorwegian, weight: 60 }
      : { text: t.someNorwegian, weight: 50 };
  },
  remote: () => ({ text: t.remote, weight: 65 }),
  distance: ({ km }) => tellDistance({ km }),
  distance_from_centre: ({ km }) => tellDistance({ km, isFromCentre: true }),
  hours_within: () => ({ text: t.hours, weight: 55 }),
};

/** Two or three plain reasons why an opening fits, the strongest first, from different sides where it can be. */
export function reasonsOf(match: Match): string[] {
  const perPillar = pillars.map((pillar) => reasonsOfPillar(pillar, match));
  const byWeight = (a: Reason, b: Reason): number => b.weight - a.weight;
  const strongest = perPillar.flatMap((reasons) => reasons.slice(0, 1)).sort(byWeight);
  const rest = perPillar.flatMap((reasons) => reasons.slice(1)).sort(byWeight);
  const chosen = strongest.slice(0, mostReasons);
  chosen.push(...rest.slice(0, Math.max(0, fewestReasons - chosen.length)));
  return chosen.map(({ text }) => text);
}

function reasonsOfPillar(pillar: Pillar, { opening, pillars: scores }: Match): Reason[] {
  const { facts, value } = scores[pillar];
  const told = facts.flatMap((fact) => tellFact(fact) ?? []);
  if (pillar === 'language') told.push(...tellLevels(facts, opening));
  if (pillar === 'need' && value >= greatNeed) told.push(...tellNeed(facts));
  return told.sort((a, b) => b.weight - a.weight);
}

function tellFact(fact: Fact): Reason | undefined {
  const teller = tell[fact.code] as ((params: Fact['params']) => Reason | undefined) | undefined;
  return teller?.(fact.params);
}

/** The levels as a whole: enough everywhere, or something to learn. */
function tellLevels(facts: readonly Fact[], opening: Match['opening']): Reason[] {
  const has = (code: Fact['code']): boolean => facts.some((fact) => fact.code === code);
  if (has('skill_gap')) return [{ text: t.learnNorwegian, weight: 45 }];
  const met = facts.flatMap((fact) => (fact.code === 'skill_met' ? [fact.params] : []));
  if (met.length === 0) {
    // An opening that says nothing of Norwegian has no requirement either, but promised nothing.
    return has('no_requirement') && saysNorwegian(opening.languageRequirement)
      ? [{ text: t.noNorwegian, weight: 80 }]
      : [];
  }
  // A level below what is asked for is met with a colleague's help only.
  const isEnough = met.every(({ held, required }) => levelNumber(held) >= levelNumber(required));
  return isEnough ? [{ text: t.enoughNorwegian, weight: 84 }] : [];
}

/** A survey is of one year and one area, and says so. */
function tellNeed(facts: readonly Fact[]): Reason[] {
  return facts.flatMap((fact) =>
    fact.code === 'need_row'
      ? [{ text: t.need(areaOf(fact.params.area), fact.params.year), weight: 62 }]
      : [],
  );
}

/** Four digits, two, or `0` (api.md, labour need). */
function areaOf(area: string): NeedArea {
  if (area.length === 4) return 'municipality';
  return area.length === 2 ? 'county' : 'country';
}

function tellDistance(distance: Distance): Reason | undefined {
  if (!isKnown(distance)) return undefined;
  const isNear = distance.km <= nearKm && !distance.isFromCentre;
  return { text: t.distance(distance), weight: isNear ? 75 : 40 };
}

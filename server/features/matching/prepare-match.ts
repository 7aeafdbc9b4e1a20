import type { RankedMatch } from '#server/matching/ranking.ts';
import { Prepared } from '#server/prepared.ts';
import {
  type Fact,
  factSchema,
  type PillarScore,
  type PillarScores,
  pillarScores,
} from '#shared/matching/match.ts';

/** A match with its pillars as they are sent. */
export type PrepareMatch = (
  match: RankedMatch,
) => Omit<RankedMatch, 'pillars'> & { pillars: Prepared<PillarScores> };

/** So many different facts are kept; most matches are told by a few hundred. */
const mostFacts = 20_000;

/** Facts are alike from match to match: each is trimmed and checked when it is first met. */
export function createPrepareMatch(): PrepareMatch {
  const known = new Map<string, string>();
  /** Of those that the ranking shares between matches, and freezes. */
  const shared = new WeakMap<Fact, string>();

  function factText(fact: Fact): string {
    if (!Object.isFrozen(fact)) return alikeText(fact);
    const before = shared.get(fact);
    if (before !== undefined) return before;
    const text = alikeText(fact);
    shared.set(fact, text);
    return text;
  }

  function alikeText(fact: Fact): string {
    const given = JSON.stringify(fact);
    const before = known.get(given);
    if (before !== undefined) return before;
    const json = JSON.stringify(factSchema.parse(fact));
    if (known.size === mostFacts) known.clear();
    known.set(given, json);
    return json;
  }

  function pillarText({ value, known: isKnown, weight, lift, facts }: PillarScore): string {
    const numbers = `"value":${value},"known":${isKnown},"weight":${weight},"lift":${lift}`;
    return `{${numbers},"facts":[${facts.map(factText).join(',')}]}`;
  }

  return ({ pillars, ...match }) => {
    const { language, need, wish, practical } = pillars;
    const text = `{"language":${pillarText(language)},"need":${pillarText(need)},"wish":${pillarText(wish)},"practical":${pillarText(practical)}}`;
    return { ...match, pillars: new Prepared(pillarScores, Buffer.from(text)) };
  };
}

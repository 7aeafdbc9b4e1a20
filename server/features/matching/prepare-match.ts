import type { RankedMatch } from '#server/matching/ranking.ts';
import { type Prepared, type PreparedParts, prepare } from '#server/prepared.ts';
import {
  type Fact,
  factSchema,
  type PillarScore,
  type PillarScores,
} from '#shared/matching/match.ts';

type PreparedMatch = Omit<RankedMatch, 'pillars'> & { pillars: PreparedParts<PillarScores> };
/** A match with its facts as they are sent. */
export type PrepareMatch = (match: RankedMatch) => PreparedMatch;

/** So many different facts are kept; most matches are told by a few hundred. */
const mostFacts = 20_000;

/** Facts are alike from match to match: each is trimmed and checked when it is first met. */
export function createPrepareMatch(): PrepareMatch {
  const known = new Map<string, Prepared<Fact>>();

  function preparedFact(fact: Fact): Prepared<Fact> {
    const text = JSON.stringify(fact);
    const before = known.get(text);
    if (before) return before;
    const made = prepare(factSchema, fact);
    if (known.size === mostFacts) known.clear();
    known.set(text, made);
    return made;
  }

  const preparedPillar = (pillar: PillarScore): PreparedParts<PillarScore> => ({
    ...pillar,
    facts: pillar.facts.map(preparedFact),
  });

  return ({ pillars, ...match }) => ({
    ...match,
    pillars: {
      language: preparedPillar(pillars.language),
      need: preparedPillar(pillars.need),
      wish: preparedPillar(pillars.wish),
      practical: preparedPillar(pillars.practical),
    },
  });
}

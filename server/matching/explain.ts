import { levels, norwegianUses, skills } from '#shared/codes.ts';
import { dayOf, noDay } from '#shared/day-number.ts';
import { distanceKm } from '#shared/distance.ts';
import type { Fact, PillarScore, PillarScores, Weights } from '#shared/matching/match.ts';
import { wishRules } from '#shared/matching/wish-rules.ts';
import { hoursFactors, hoursRelation } from './hours.ts';
import { isUseCounted, languageFit, languageGap, sharedLanguage } from './language.ts';
import type { MatchingIndex } from './matching-index.ts';
import type { NeedTable } from './need-table.ts';
import type { OpeningFacts } from './opening-facts.ts';
import type { ParticipantFacts } from './participant-facts.ts';
import { floor, rounded, scoreOf, unknown } from './score.ts';
import { createSharedFacts, sharedFact } from './shared-facts.ts';
import { wishFit } from './wish.ts';

/** Both sides of a match, and what their score comes from. */
export interface Pair {
  opening: OpeningFacts;
  participant: ParticipantFacts;
  index: MatchingIndex;
  need: NeedTable;
  /** Normalised. */
  weights: Weights;
}

type Pillar = Pick<PillarScore, 'value' | 'known' | 'facts'>;

/** Of an eligible pair, every pillar with its facts (matching.md, "Explanation"); the parts re-compute the score. */
export function explain(pair: Pair): PillarScores {
  const { weights } = pair;
  const found = {
    language: language(pair),
    need: need(pair),
    wish: wish(pair),
    practical: practical(pair),
  };
  const score = scoreIf(found, weights);
  const withLift = (name: keyof Weights): PillarScore => ({
    value: found[name].value,
    known: found[name].known,
    weight: weights[name],
    lift: rounded(scoreIf({ ...found, [name]: { value: 1 } }, weights) - score),
    facts: found[name].facts,
  });
  return {
    language: withLift('language'),
    need: withLift('need'),
    wish: withLift('wish'),
    practical: withLift('practical'),
  };
}

function scoreIf(values: Record<keyof Weights, { value: number }>, weights: Weights): number {
  const term = (name: keyof Weights): number => weights[name] * Math.log(values[name].value);
  return scoreOf(term('language') + term('need') + term('wish') + term('practical'));
}

function pillar(value: number | undefined, facts: Fact[]): Pillar {
  return { value: Math.max(floor, value ?? unknown), known: value !== undefined, facts };
}

const noRequirement = sharedFact({ code: 'no_requirement', params: {} });
const remote = sharedFact({ code: 'remote', params: {} });
const skillFact = createSharedFacts();

/** Level numbers and gaps are below 16. */
function skillKey(skill: number, required: number, held: number, gap: number): number {
  return ((skill * 16 + required) * 16 + held) * 16 + gap;
}

function language({ opening, participant }: Pair): Pillar {
  const demand = opening.language;
  const held = participant.levels;
  const shared = sharedLanguage(opening.mentors, participant.languages);
  const mentor = shared === undefined ? 0 : 1;
  const facts: Fact[] = skills.flatMap((skill, i) => {
    const required = demand.required[i]!;
    if (required === 0) return [];
    const gap = languageGap(required, held[i]!, mentor);
    return skillFact(skillKey(i, required, held[i]!, gap), () => {
      const params = { skill, required: levels[required]!, held: levels[held[i]!]!, gap };
      return { code: gap === 0 ? 'skill_met' : 'skill_gap', params };
    });
  });
  if (facts.length === 0) facts.push(noRequirement);
  if (shared !== undefined) facts.push({ code: 'mentor_language', params: { language: shared } });
  if (isUseCounted(demand, held)) {
    facts.push({ code: 'norwegian_use', params: { use: norwegianUses[demand.use]! } });
  }
  return pillar(languageFit(demand, held, mentor), facts);
}

function need({ opening, need: table }: Pair): Pillar {
  const found = table.needs[table.starts[opening.municipality]! + opening.occupation]!;
  return { value: found.value, known: found.known, facts: [found.fact] };
}

function wish({ opening, participant, index }: Pair): Pillar {
  const { wishes, goal } = participant.wishes;
  const fit = wishFit(participant.wishes, opening.occupation, index.similarity);
  if (!fit) return pillar(undefined, [{ code: 'wish_unknown', params: {} }]);
  const occupation = index.occupations.codes[wishes[fit.decidedBy] ?? goal!]!;
  const rule = wishRules[fit.rule]!;
  const fact: Fact =
    fit.decidedBy < wishes.length
      ? { code: 'wish', params: { occupation, priority: fit.decidedBy + 1, rule } }
      : { code: 'goal', params: { occupation, rule } };
  return pillar(fit.value, [fact]);
}

function practical({ opening, participant }: Pair): Pillar {
  const { maxTravelKm } = participant;
  const facts: Fact[] = [];
  let near = 1;
  if (opening.remote) facts.push(remote);
  else {
    const km = distanceKm(participant.place, opening.place);
    near = 1 - (0.4 * km) / maxTravelKm;
    const isFromCentre = opening.place.isCentre || participant.place.isCentre;
    facts.push({
      code: isFromCentre ? 'distance_from_centre' : 'distance',
      params: { km: oneDecimal(km), maxTravelKm },
    });
  }
  const relation = hoursRelation(opening.hours, participant.hours);
  if (opening.hours && participant.hours) {
    facts.push({
      code: relation === 'within' ? 'hours_within' : 'hours_partly',
      params: { opening: { ...opening.hours }, participant: { ...participant.hours } },
    });
  }
  const { programmeEnd } = participant;
  if (opening.startDate !== noDay && programmeEnd < opening.startDate) {
    facts.push({
      code: 'programme_ends_before',
      params: { end: dayOf(programmeEnd), startDate: dayOf(opening.startDate) },
    });
  }
  return pillar(near * hoursFactors[relation], facts);
}

/** Kilometres as shown. */
export function oneDecimal(km: number): number {
  return Math.round(km * 10) / 10;
}

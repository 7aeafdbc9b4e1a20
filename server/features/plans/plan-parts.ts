import type { Proof } from '#server/planning/certificate.ts';
import type { KeptPlan, MadePlan } from '#server/planning/make-plan.ts';
import type { PlanReply, SentPair } from '#shared/plans/plan.ts';
import type { SolvedPlan } from './plan-messages.ts';
import { byCodeUnit, type PlanNames, unit } from './plan-names.ts';

const mostShort = 20;

/** The plan as it is told, its lists by id. */
export function solvedPlan(kept: KeptPlan, made: MadePlan, names: PlanNames): SolvedPlan {
  const people = kept.ground.people.length;
  const { minScorePrice } = made;
  const inPoints = ({ total, placed }: MadePlan['greedy']): MadePlan['greedy'] => ({
    // A mean of whole units may fall between two of them.
    total: Math.round(total) / unit,
    placed,
  });
  return {
    state: kept.solution.isWhole ? 'done' : 'stopped',
    total: made.total / unit,
    placed: made.placed,
    ...(kept.solution.isWhole ? {} : { gap: made.gap / unit }),
    ...(minScorePrice && {
      minScorePrice: { ...minScorePrice, total: minScorePrice.total / unit },
    }),
    priced: [...(made.prices ?? [])].filter((price) => price > 0).length,
    compared: { greedy: inPoints(made.greedy), random: inPoints(made.random) },
    spread: {
      giniAll: made.giniAll,
      gini: made.gini,
      coverage: people === 0 ? 0 : made.placed / people,
    },
    parts: partsOf(kept, made, names),
    versions: versionsOf(kept),
  };
}

type Parts = { [Part in keyof SolvedPlan['parts']]: NonNullable<PlanReply[Part]> };

function partsOf(kept: KeptPlan, made: MadePlan, names: PlanNames): SolvedPlan['parts'] {
  const given = countsOf(kept, made);
  const prices = pricesOf(made, names);
  const parts: Parts = {
    lines: linesOf(kept, made, names, given),
    unplaced: unplacedOf(kept, made, names, given),
    prices: prices.map(({ openingId, price }) => ({ openingId, price })),
    shortage: prices
      .toSorted((a, b) => b.price - a.price || byCodeUnit(a.openingId, b.openingId))
      .slice(0, mostShort)
      .map(({ opening, openingId, price }) => ({
        openingId,
        occupation: names.occupation(opening),
        municipality: names.municipality(opening),
        gain: price,
      })),
    lockPrices: lockPricesOf(kept, made, names),
    certificate: certificateOf(kept, made.proof, names),
  };
  const texts = Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part)]);
  return Object.fromEntries(texts) as SolvedPlan['parts'];
}

/** Lines of each opening. */
function countsOf({ ground }: KeptPlan, { lines }: MadePlan): Int32Array {
  const counts = new Int32Array(ground.places.length);
  for (const { opening } of lines) counts[opening] = (counts[opening] ?? 0) + 1;
  return counts;
}

type Best = NonNullable<PlanReply['unplaced'][number]['best']>;

/** The first of a person's edges; undefined without one. */
function bestOf(
  { edges }: KeptPlan,
  person: number,
  names: PlanNames,
  given: Int32Array,
): Best | undefined {
  const best = edges.best[person] ?? -1;
  if (best < 0) return undefined;
  return {
    openingId: names.openingId(best),
    score: (edges.bestWeight[person] ?? 0) / unit,
    takenBy: given[best] ?? 0,
  };
}

function linesOf(
  kept: KeptPlan,
  { lines }: MadePlan,
  names: PlanNames,
  given: Int32Array,
): Parts['lines'] {
  const haveBest = new Set(
    lines
      .filter(({ person, opening }) => kept.edges.best[person] === opening)
      .map((each) => each.person),
  );
  return lines.map(({ person, opening, weight, isLocked, isEligible, rank }) => {
    const best = haveBest.has(person) ? undefined : bestOf(kept, person, names, given);
    return {
      participantId: names.participantId(person),
      openingId: names.openingId(opening),
      score: weight / unit,
      locked: isLocked,
      eligible: isEligible,
      rank,
      ...(best && { best }),
    };
  });
}

function unplacedOf(
  kept: KeptPlan,
  { lines }: MadePlan,
  names: PlanNames,
  given: Int32Array,
): Parts['unplaced'] {
  const placed = new Set(lines.map(({ person }) => person));
  const unplaced = Array.from(kept.ground.people, (_, person) => person).filter(
    (person) => !placed.has(person),
  );
  return unplaced.map((person) => {
    const participantId = names.participantId(person);
    const best = bestOf(kept, person, names, given);
    if (!best) return { participantId, why: 'no_eligible' };
    return { participantId, why: 'all_taken', best };
  });
}

function lockPricesOf(
  { edges }: KeptPlan,
  { lockPrices }: MadePlan,
  names: PlanNames,
): Parts['lockPrices'] {
  const all = lockPrices.flatMap(({ total, placed }, i) => {
    const lock = edges.locks[i];
    if (!lock) return [];
    const participantId = names.participantId(lock.person);
    const openingId = names.openingId(lock.opening);
    return [{ participantId, openingId, total: total / unit, placed }];
  });
  return all.sort(byPair);
}

function byPair(a: SentPair, b: SentPair): number {
  return byCodeUnit(a.participantId, b.participantId) || byCodeUnit(a.openingId, b.openingId);
}

interface Price {
  opening: number;
  openingId: string;
  price: number;
}

/** By id; only those above 0. */
function pricesOf({ prices }: MadePlan, names: PlanNames): Price[] {
  const all = [...(prices ?? [])].map((price, opening) => ({ opening, price }));
  return all
    .filter(({ price }) => price > 0)
    .map(({ opening, price }) => ({
      opening,
      openingId: names.openingId(opening),
      price: price / unit,
    }));
}

/** Only what is above 0 is listed. */
function certificateOf(
  { edges: { market, bonus } }: KeptPlan,
  { u, t, first, v, s }: Proof,
  names: PlanNames,
): Parts['certificate'] {
  const at = (units: Float64Array | Int32Array, place: number): number => units[place] ?? 0;
  const pairs: Parts['certificate']['pairs'] = [];
  for (let person = 0; person < u.length; person++) {
    for (let edge = at(market.starts, person); edge < at(market.starts, person + 1); edge++) {
      if (at(s, edge) === 0) continue;
      pairs.push({
        participantId: names.participantId(person),
        openingId: names.openingId(at(market.opening, edge)),
        s: at(s, edge),
      });
    }
  }
  pairs.sort(byPair);
  return {
    b: bonus,
    people: Array.from(u, (_, person) => ({
      participantId: names.participantId(person),
      k: at(market.wanted, person),
      u: at(u, person),
      t: at(t, person),
      first: at(first, person),
    })).filter(({ u: dual, t: less, first: one }) => dual + less + one > 0),
    openings: Array.from(v, (_, opening) => opening)
      .filter((opening) => at(v, opening) > 0)
      .map((opening) => ({
        openingId: names.openingId(opening),
        capacity: at(market.capacity, opening),
        v: at(v, opening),
      })),
    pairs,
  };
}

function versionsOf({ ground }: KeptPlan): SolvedPlan['versions'] {
  const { openings, participants, people, places } = ground;
  return {
    participants: Array.from(people, (row) => participants.value(row, 'version')),
    openings: Array.from(places, (row) => openings.value(row, 'version')),
    placesFree: Array.from(places, (row) => openings.value(row, 'placesFree')),
  };
}

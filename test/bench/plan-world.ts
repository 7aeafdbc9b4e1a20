import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { createRanking } from '#server/matching/create-ranking.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { PlanInput } from '#shared/plans/plan.ts';

const today = '2026-03-02';
const defaultPlanInput: PlanInput = {
  each: 1,
  perPlace: 1,
  goal: 'most_people',
  minScore: 0,
  locks: [],
  ruledOut: [],
  places: [],
};
export const home = '0301';

/** A municipality's people, openings, and what is asked of them. */
export interface BenchMarket {
  name: string;
  asked: PlanInput;
  /** Seconds that plan.md gives it. */
  limit: number;
  participants: Participant[];
  openings: StoredOpening[];
}

interface Size {
  people: number;
  openings: number;
  places?: number;
}

type Drawn = Pick<BenchMarket, 'participants' | 'openings'>;

/** Of the demo generator: people of one town, offers that are open. */
function drawn(tables: ReferenceTables, { people, openings, places }: Size): Drawn {
  const size = { openings: openings * 2, participants: people, randomSeed: 'plan', today };
  const demo = generateDemoData(size, tables);
  const open = Array.from(demo.openings, (one) => ({ ...one, status: 'published' as const }))
    .filter(({ deadline = '9999', endDate = '9999' }) => deadline >= today && endDate >= today)
    .slice(0, openings)
    .map((one) => (places === undefined ? one : { ...one, places, placesFree: places }));
  if (open.length < openings) throw new Error(`only ${open.length} are open`);
  return { participants: demo.participants, openings: open };
}

/** Everybody at one place, so that no gate of travel is in the way. */
function inOneTown({ participants, openings }: Drawn): Drawn {
  const there = { municipality: home, position: undefined };
  return {
    participants: participants.map((one) => ({ ...one, ...there, maxTravelKm: 50 })),
    openings: openings.map((one) => ({ ...one, ...there })),
  };
}

/** Nothing is in anybody's way. */
function withoutGates({ participants, openings }: Drawn): Drawn {
  return {
    participants: participants.map((one) => ({
      ...one,
      acceptedKinds: undefined,
      acceptedShifts: undefined,
      freeWeekdays: undefined,
      hoursPerWeek: undefined,
      avoid: [],
      cannot: [],
    })),
    openings: openings.map((one) => ({
      ...one,
      languageRequirement: {},
      weekdays: undefined,
      daysPerWeek: undefined,
      driversLicences: [],
      qualifications: [],
      demands: [],
    })),
  };
}

export function benchMarkets(tables: ReferenceTables): BenchMarket[] {
  const asked = defaultPlanInput;
  const town = { people: 1000, openings: 600, places: 2 };
  const usual = inOneTown(drawn(tables, town));
  const open = withoutGates(usual);
  const alike = {
    ...open,
    participants: open.participants.map((one, i) => ({
      ...one,
      wishes: open.participants[0]?.wishes ?? [],
      norwegian: open.participants[i % 3]?.norwegian ?? {},
    })),
  };
  const tight = {
    ...open,
    openings: open.openings.slice(0, 300).map((one) => ({ ...one, places: 1, placesFree: 1 })),
  };
  const k5 = { ...asked, each: 5, perPlace: 3 };
  return [
    { name: 'usual, k 1', asked, limit: 1, ...usual },
    { name: 'usual, k 5, r 3', asked: k5, limit: 5, ...usual },
    { name: 'every pair, k 1', asked, limit: 15, ...open },
    { name: 'every pair, k 5, r 3', asked: k5, limit: 15, ...open },
    { name: 'all want the same, k 1', asked, limit: 15, ...alike },
    { name: 'all want the same, k 5, r 3', asked: k5, limit: 15, ...alike },
    { name: 'tight, every pair, k 1', asked, limit: 15, ...tight },
    { name: 'tight, best_total', asked: { ...asked, goal: 'best_total' }, limit: 15, ...tight },
    { name: '2,000 × 20,000, travel on', asked, limit: 10, ...municipalityOf(tables) },
  ];
}

/** A whole municipality with national openings. */
function municipalityOf(tables: ReferenceTables): Drawn {
  const { participants, openings } = drawn(tables, { people: 2000, openings: 20_000 });
  // In one table, each where the generator put them.
  const positionOf = ({ position, municipality }: Participant): Participant['position'] =>
    position ?? tables.municipalities.get(municipality)?.position;
  return {
    participants: participants.map((one) => ({
      ...one,
      position: positionOf(one),
      municipality: home,
    })),
    openings,
  };
}

/** Markets of the demo generator to see what looking at everybody is worth. */
export function gainMarkets(tables: ReferenceTables): BenchMarket[] {
  const sizes: [name: string, size: Size][] = [
    ['tight (300 people, 150 places)', { people: 300, openings: 150, places: 1 }],
    ['even (300 people, 300 places)', { people: 300, openings: 300, places: 1 }],
    ['slack (300 people, 900 places)', { people: 300, openings: 900, places: 1 }],
  ];
  const plain = sizes.map(([name, size]) => ({ name, ...inOneTown(drawn(tables, size)) }));
  const { participants, openings } = inOneTown(
    drawn(tables, { people: 300, openings: 300, places: 1 }),
  );
  const popular = {
    name: 'popular (300 people, 300 places, half wish for cleaning)',
    openings,
    participants: participants.map((one, i) =>
      i % 2 === 0 ? { ...one, wishes: [{ occupation: '9112' }, ...one.wishes].slice(0, 10) } : one,
    ),
  };
  return [...plain, popular].flatMap((market) =>
    (['most_people', 'best_total'] as const).map((goal) => ({
      ...market,
      name: `${market.name}, ${goal}`,
      limit: 1,
      asked: { ...defaultPlanInput, goal },
    })),
  );
}

export function rankingOf(tables: ReferenceTables, { participants, openings }: Drawn): Ranking {
  const ranking = createRanking(tables);
  ranking.setLabourNeed(tables.labourNeed);
  for (const one of openings) ranking.putOpening(one);
  for (const one of participants) ranking.putParticipant(one);
  return ranking;
}

export const planToday = today;

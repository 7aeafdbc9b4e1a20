import type { Ranking } from '#server/matching/ranking.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { DrawnMarket } from '#test/planning/arbitrary-market.ts';
import { type BenchMarket, planToday } from './plan-world.ts';

interface Edge {
  participantId: string;
  openingId: string;
  weight: number;
}

/** Everybody's edges, asked of the ranking one after the other. */
export async function edgesByRanking(
  ranking: Ranking,
  { participants }: BenchMarket,
): Promise<Edge[]> {
  const options = { today: planToday, weights: defaultWeights, page: 1, pageSize: 100_000 };
  const edges: Edge[] = [];
  for (const one of participants) {
    const { items } = await ranking.matches(one, options);
    for (const { id: openingId, score } of items) {
      edges.push({ participantId: one.id, openingId, weight: Math.round(score * 1e6) });
    }
  }
  return edges;
}

/** One suggestion each, for each free place. */
export function marketOfEdges(
  { participants, openings, asked }: BenchMarket,
  edges: readonly Edge[],
): DrawnMarket {
  const people = new Map(participants.map(({ id }, i) => [id, i]));
  const places = new Map(openings.map(({ id }, i) => [id, i]));
  const bonus = asked.goal === 'most_people' ? 1e8 * participants.length * asked.each + 1 : 0;
  return {
    wanted: participants.map(() => asked.each),
    bonus: participants.map(() => bonus),
    capacity: openings.map(({ placesFree }) => asked.perPlace * placesFree),
    pairs: edges.map(({ participantId, openingId, weight }) => ({
      person: people.get(participantId) ?? -1,
      opening: places.get(openingId) ?? -1,
      weight,
    })),
  };
}

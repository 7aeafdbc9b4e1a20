import type { PillarScores } from '#shared/matching/match.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import type { Distance } from '#web/text/plain-words.ts';

/** Less than a kilometre from a municipality's middle says nothing: both may stand there for unknown. */
export function isKnown({ km, isFromCentre }: Distance): boolean {
  return !isFromCentre || km >= 1;
}

/** How far an opening found near somebody is. */
export function distanceOfHit({ distanceKm, position }: OpeningCard): Distance | undefined {
  if (distanceKm === undefined) return undefined;
  return { km: distanceKm, isFromCentre: !position };
}

/** How far a match is; the ranking has it among the facts. */
export function distanceOfMatch({ practical }: PillarScores): Distance | undefined {
  for (const { code, params } of practical.facts) {
    if (code === 'distance') return { km: params.km };
    if (code === 'distance_from_centre') return { km: params.km, isFromCentre: true };
  }
  return undefined;
}

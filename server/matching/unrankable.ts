import { dayNumber } from '#shared/day-number.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { MatchingTables } from './matching-tables.ts';

type Tables = Pick<MatchingTables, 'municipalities' | 'occupations'>;

/** Why an opening cannot be ranked: codes retire, and what was stored long ago was held to other rules. */
export function whyOpeningIsUnrankable(opening: StoredOpening, tables: Tables): string | undefined {
  const { municipality, occupation, deadline, startDate, endDate } = opening;
  return unknownCode(municipality, [occupation], tables) ?? wrongDay(deadline, startDate, endDate);
}

/** Why a participant cannot be ranked. */
export function whyParticipantIsUnrankable(
  { municipality, wishes, goal, maxTravelKm = 1, programme }: Participant,
  tables: Tables,
): string | undefined {
  if (maxTravelKm <= 0) return 'wrong maxTravelKm';
  const wished = [...wishes, ...(goal ? [goal] : [])].map(({ occupation }) => occupation);
  return unknownCode(municipality, wished, tables) ?? wrongDay(programme?.end);
}

function unknownCode(
  municipality: string,
  occupations: readonly string[],
  tables: Tables,
): string | undefined {
  if (!tables.municipalities.has(municipality)) return 'unknown municipality';
  return occupations.every((code) => tables.occupations.has(code))
    ? undefined
    : 'unknown occupation';
}

function wrongDay(...days: (string | undefined)[]): string | undefined {
  const isWrong = days.some((day) => day !== undefined && !Number.isInteger(dayNumber(day)));
  return isWrong ? 'wrong day' : undefined;
}

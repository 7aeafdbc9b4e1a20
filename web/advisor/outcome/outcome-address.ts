import { outcomeAfters, outcomeMonths } from '#shared/outcomes/outcome-codes.ts';
import { createAddress } from '#web/address/address.ts';
import { oneOf, storedId } from '#web/address/address-fields.ts';
import { paths } from '#web/app/paths.ts';

/** What an outcome is of: so many months after the programme, or after one placement. */
export interface OutcomePoint {
  after: (typeof outcomeAfters)[number];
  months: (typeof outcomeMonths)[number];
  placementId?: string | undefined;
}

const address = createAddress({
  after: oneOf(outcomeAfters),
  months: oneOf(outcomeMonths.map((months) => `${months}` as const)),
  placementId: storedId,
});

/** Where the outcome of a participant at this point is written. */
export function outcomePath(
  participantId: string,
  { after, months, placementId }: OutcomePoint,
): string {
  return paths.outcome(participantId) + address.write({ after, months: `${months}`, placementId });
}

/** @returns undefined for an address that names no whole point. */
export function pointIn(query: string): OutcomePoint | undefined {
  const { after, months: written, placementId } = address.read(query, {});
  const months = outcomeMonths.find((each) => `${each}` === written);
  if (!after || !months || (after === 'placement') !== (placementId !== undefined))
    return undefined;
  return { after, months, ...(placementId !== undefined && { placementId }) };
}

/** One for each point, also where it is asked for as text. */
export function keyOfPoint({ after, months, placementId = '' }: OutcomePoint): string {
  return `${after}-${months}-${placementId}`;
}

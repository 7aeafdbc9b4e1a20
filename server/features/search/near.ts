import { fault, InvalidInput } from '#server/http/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Position } from '#shared/fields.ts';

export type ResolveNear = (
  near: string | undefined,
  caller: Account | undefined,
) => Promise<Position | undefined>;

interface Dependencies {
  participantPosition: (id: string) => Promise<Position | undefined>;
  municipalityCentre: (number: string) => Position | undefined;
}

/**
 * The place that `near` means: `lat,lon`, or `me`, the position stored for the one signed in. So that
 * nobody's home stands in an address. For an advisor that is the municipality's centre.
 */
export function createResolveNear({
  participantPosition,
  municipalityCentre,
}: Dependencies): ResolveNear {
  async function own(caller: Account | undefined): Promise<Position | undefined> {
    if (caller?.participantId !== undefined) return participantPosition(caller.participantId);
    if (caller?.municipality !== undefined) return municipalityCentre(caller.municipality);
    return undefined;
  }
  return async (near, caller) => {
    if (near === undefined) return undefined;
    if (near !== 'me') return pointOf(near);
    const position = await own(caller);
    if (!position) throw new InvalidInput([fault('near', 'unknown_code')]);
    return position;
  };
}

function pointOf(near: string): Position {
  const [lat = 0, lon = 0] = near.split(',').map(Number);
  return { lat, lon };
}

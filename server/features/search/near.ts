import { InvalidInput } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { fault } from '#shared/field-fault.ts';
import type { Position } from '#shared/fields.ts';
import type { Participant } from '#shared/participants/participant.ts';

export type ResolveNear = (
  near: string | undefined,
  caller: Account | undefined,
) => Promise<Position | undefined>;

interface Dependencies {
  findParticipant: (id: string) => Promise<Participant | undefined>;
  municipalities: ReadonlyMap<string, { position: Position }>;
}

/**
 * The place that `near` means: `lat,lon`, or `me`, the position stored for the one signed in. So that
 * nobody's home stands in an address. Where none is stored, the municipality's centre stands in.
 */
export function createResolveNear({ findParticipant, municipalities }: Dependencies): ResolveNear {
  async function own(caller: Account | undefined): Promise<Position | undefined> {
    const participant = caller?.participantId && (await findParticipant(caller.participantId));
    const { position, municipality } = participant || { municipality: caller?.municipality };
    return position ?? municipalities.get(municipality ?? '')?.position;
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

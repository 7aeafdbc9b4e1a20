import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import type { ParticipantInput } from '#shared/participants/participant.ts';

type Protected = Partial<Pick<ParticipantInput, 'protection' | 'position'>>;

/** Where somebody lives whose address is protected is not written down: a fault at what was given. */
export function protectedPosition(
  { protection = 'none' }: Protected,
  given: { position?: unknown },
): FieldError[] {
  const isGiven = given.position !== undefined && given.position !== null;
  return protection !== 'none' && isGiven ? [fault('position', 'unknown_field')] : [];
}

/** What was known before goes with the protection. */
export function withoutHiddenPlace<T extends Protected>(participant: T): T {
  const { protection = 'none' } = participant;
  return protection === 'none' ? participant : { ...participant, position: undefined };
}

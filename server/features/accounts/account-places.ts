import type { AccountInput } from '#shared/accounts/account.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Role } from '#shared/codes.ts';
import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';

type Place = 'municipality' | 'service' | 'employerId' | 'participantId';

/** What an account of a role belongs to, and what else it may have. */
const places: Readonly<Record<Role, { needs: readonly Place[]; may: readonly Place[] }>> = {
  admin: { needs: [], may: [] },
  leader: { needs: ['municipality'], may: [] },
  advisor: { needs: ['municipality'], may: ['service'] },
  employer: { needs: ['employerId'], may: [] },
  participant: { needs: ['participantId'], may: ['municipality'] },
};

/**
 * `required` for what the role needs, `unknown_field` for what it does not have. Where the caller has a
 * municipality, that one is meant when none is named; an employer's people invite to their own.
 */
export function misplacedFields(caller: Account, input: AccountInput): FieldError[] {
  const { needs, may } = places[input.role];
  const isKnown = (place: Place): boolean =>
    place === 'municipality' ? caller.municipality !== undefined : false;
  const all: readonly Place[] = ['municipality', 'service', 'employerId', 'participantId'];
  return all.flatMap((place) => {
    const isGiven = input[place] !== undefined;
    if (!isGiven && needs.includes(place) && !isKnown(place)) return [fault(place, 'required')];
    if (isGiven && !needs.includes(place) && !may.includes(place)) {
      return [fault(place, 'unknown_field')];
    }
    return [];
  });
}

import { DeniedReference, Forbidden, InvalidInput } from '#server/errors.ts';
import type { AccountInput } from '#shared/accounts/account.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Employer } from '#shared/employers/employer.ts';
import { fault } from '#shared/field-fault.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { misplacedFields } from './account-places.ts';
import { type Belonging, mayInviteRole, mayManage } from './account-policy.ts';
import type { StoredAccount } from './account-store.ts';

/** What accounts belong to: through an employer or a participant to a municipality. */
export interface Belongings {
  /** Whether the caller keeps this account. */
  isManaged(caller: Account, stored: StoredAccount): Promise<boolean>;
  /** Participants whose accounts are not for the caller, either. */
  hiddenFrom(caller: Account): Promise<string[]>;
  /**
   * Of an account that the caller wants to give.
   * @throws Forbidden for a role or a municipality that is not theirs, InvalidInput for an employer or a
   * participant that is not theirs, as for one that is nowhere (DeniedReference).
   */
  ofInvited(caller: Account, input: AccountInput): Promise<Belonging>;
  /** Once the account is there. @throws InvalidInput where the participant was erased meanwhile. */
  requireStill(input: AccountInput): Promise<void>;
}

interface Dependencies {
  findEmployer: (id: string) => Promise<Employer | undefined>;
  findParticipant: (id: string) => Promise<Participant | undefined>;
  /** Participants of the caller's municipality that are not for the caller. */
  hiddenFrom: (caller: Account) => Promise<string[]>;
}

export function createBelongings({
  findEmployer,
  findParticipant,
  hiddenFrom,
}: Dependencies): Belongings {
  async function ofAccount(stored: StoredAccount): Promise<Belonging> {
    if (stored.role !== 'employer' || !stored.employerId) return stored;
    return { ...stored, municipality: (await findEmployer(stored.employerId))?.municipality };
  }

  async function municipalityOf(caller: Account, input: AccountInput): Promise<string | undefined> {
    const { employerId, participantId, municipality } = input;
    if (employerId) return (await findEmployer(employerId))?.municipality;
    if (participantId) return (await findParticipant(participantId))?.municipality;
    return municipality ?? caller.municipality;
  }

  async function isHidden(caller: Account, participantId: string | undefined): Promise<boolean> {
    return participantId !== undefined && (await hiddenFrom(caller)).includes(participantId);
  }

  return {
    hiddenFrom,
    async isManaged(caller, stored) {
      if (!mayManage(caller, await ofAccount(stored))) return false;
      return !(await isHidden(caller, stored.participantId));
    },
    async requireStill({ participantId }) {
      if (participantId === undefined || (await findParticipant(participantId))) return;
      throw foreignParticipant(participantId, false);
    },
    async ofInvited(caller, input) {
      const { role, employerId, participantId } = input;
      if (!mayInviteRole(caller, role)) throw new Forbidden();
      const faults = misplacedFields(caller, input);
      if (faults.length > 0) throw new InvalidInput(faults);
      const municipality = await municipalityOf(caller, input);
      const belonging = { role, employerId, municipality };
      const isTheirs = mayManage(caller, belonging) && !(await isHidden(caller, participantId));
      if (isTheirs) {
        requireSame(input, municipality);
        return belonging;
      }
      if (participantId) throw foreignParticipant(participantId, municipality !== undefined);
      if (employerId) throw new InvalidInput([fault('employerId', 'unknown_code')]);
      throw new Forbidden();
    },
  };
}

function foreignParticipant(id: string, isThere: boolean): InvalidInput {
  const faults = [fault('participantId', 'unknown_code')];
  return isThere ? new DeniedReference(faults, [id]) : new InvalidInput(faults);
}

/** @throws Forbidden where a participant's account is said to belong elsewhere. */
function requireSame(given: AccountInput, municipality: string | undefined): void {
  if ((given.municipality ?? municipality) !== municipality) throw new Forbidden();
}

import { DeniedLook, DeniedReference, Forbidden, InvalidInput, NotFound } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor } from '#shared/codes.ts';
import { fault } from '#shared/field-fault.ts';

/** A municipality's participants but for these. */
export interface SeenByAdvisors {
  municipality: string;
  hidden: readonly string[];
}

/** Whose cases somebody has a part in. */
export type CaseScope = SeenByAdvisors | { participantId: string } | { employerId: string };

/**
 * @param hiddenFrom participants of the own municipality whose address is protected from the account
 * @throws Forbidden for who has a part in none
 */
export async function caseScopeOf(
  account: Account,
  hiddenFrom: (account: Account) => Promise<string[]>,
): Promise<CaseScope> {
  const { role, participantId, employerId } = account;
  if (role === 'participant' && participantId !== undefined) return { participantId };
  if (role === 'employer' && employerId !== undefined) return { employerId };
  return advisorScopeOf(account, hiddenFrom);
}

/** Of whom an advisor sees. @throws Forbidden for others */
export async function advisorScopeOf(
  account: Account,
  hiddenFrom: (account: Account) => Promise<string[]>,
): Promise<SeenByAdvisors> {
  const { role, municipality } = account;
  if (!isAdvisor(role) || municipality === undefined) throw new Forbidden();
  return { municipality, hidden: await hiddenFrom(account) };
}

/** As a filter of what holds a `municipality` and a `participantId`. */
export function seenByAdvisors({ municipality, hidden }: SeenByAdvisors): object {
  return { municipality, ...(hidden.length > 0 && { participantId: { $nin: hidden } }) };
}

/**
 * Whose cases a list is asked for, which advisors may say: somebody who is not for the account is as
 * nobody, and a denied look.
 * @throws InvalidInput at `participantId`, DeniedReference
 */
export async function requireAsked(
  account: Account,
  participantId: string | undefined,
  read: (account: Account, id: string) => Promise<unknown>,
): Promise<void> {
  if (participantId === undefined) return;
  const mayAsk = isAdvisor(account.role);
  const faults = [fault('participantId', mayAsk ? 'unknown_code' : 'unknown_field')];
  await read(account, participantId).catch((error) => {
    if (error instanceof DeniedLook) throw new DeniedReference(faults, [participantId]);
    if (error instanceof NotFound) throw new InvalidInput(faults);
    throw error;
  });
  if (!mayAsk) throw new InvalidInput(faults);
}

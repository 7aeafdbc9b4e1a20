import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type AccountStatus, isAdvisor, type Role } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';

type Seen = Pick<Participant, 'id' | 'municipality'> &
  Partial<Pick<Participant, 'protection' | 'responsible'>>;

/**
 * Advisors see the participants of their municipality, a participant sees oneself. One whose address is
 * protected is there for who is responsible and for the leaders alone (accounts.md, "Rights").
 */
export function maySeeParticipant(account: Account, participant: Seen): boolean {
  if (account.role === 'participant') return account.participantId === participant.id;
  if (!mayWriteParticipant(account, participant)) return false;
  const { protection = 'none', responsible } = participant;
  return protection === 'none' || account.role === 'leader' || responsible === account.id;
}

export function mayWriteParticipant(
  account: Account,
  participant: Pick<Participant, 'municipality'>,
): boolean {
  return isAdvisor(account.role) && account.municipality === participant.municipality;
}

/** The participants that an advisor or a leader sees: the same rule as of one, for a query. */
export interface SeenParticipants {
  municipality: string;
  /** Of the protected ones only those of this account; missing: all. */
  protectedOf?: string;
}

/** Undefined for who sees no lists. */
export function participantsSeenBy(account: Account): SeenParticipants | undefined {
  const { id, role, municipality } = account;
  if (!isAdvisor(role) || municipality === undefined) return undefined;
  return role === 'leader' ? { municipality } : { municipality, protectedOf: id };
}

/** Who may answer for a municipality's participants. */
export function mayBeResponsible(
  municipality: string,
  account: { role: Role; status: AccountStatus; municipality?: string | undefined } | undefined,
): boolean {
  if (account?.status !== 'active' || !isAdvisor(account.role)) return false;
  return account.municipality === municipality;
}

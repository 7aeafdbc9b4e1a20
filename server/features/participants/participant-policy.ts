import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';

/** Advisors see the participants of their municipality, a participant sees oneself. */
export function maySeeParticipant(
  account: Account,
  participant: Pick<Participant, 'id' | 'municipality'>,
): boolean {
  if (account.role === 'participant') return account.participantId === participant.id;
  return mayWriteParticipant(account, participant);
}

export function mayWriteParticipant(
  account: Account,
  participant: Pick<Participant, 'municipality'>,
): boolean {
  return isAdvisor(account.role) && account.municipality === participant.municipality;
}

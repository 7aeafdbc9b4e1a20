import type { OwnAdvisor } from '#shared/accounts/account-endpoints.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { AccountStore } from './account-store.ts';

/** Who answers for the participant signed in, and how to reach them. */
export type ReadOwnAdvisor = (caller: Account) => Promise<OwnAdvisor>;

export function createOwnAdvisor({
  accounts,
  findParticipant,
}: {
  accounts: Pick<AccountStore, 'find'>;
  findParticipant: (id: string) => Promise<Participant | undefined>;
}): ReadOwnAdvisor {
  return async ({ participantId = '' }) => {
    const responsible = (await findParticipant(participantId))?.responsible;
    const found = responsible === undefined ? undefined : await accounts.find(responsible);
    if (found?.status !== 'active') return {};
    const { displayName, phone } = found;
    return { advisor: { displayName, ...(phone !== undefined && { phone }) } };
  };
}

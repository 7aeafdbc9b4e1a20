import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor } from '#shared/codes.ts';
import type { OpenedStore } from './opened-store.ts';

/** An account has opened a referral or a placement: what others did is no news to it any more. */
export type NoteOpened = (
  account: Account,
  thing: { id: string; participantId?: string },
) => Promise<void>;

export function createNoteOpened(store: Pick<OpenedStore, 'note'>, now: () => Date): NoteOpened {
  return async ({ id: accountId, role }, { id: thingId, participantId }) => {
    // To employers nothing is news.
    if (participantId === undefined || !(isAdvisor(role) || role === 'participant')) return;
    await store.note({ accountId, thingId, participantId, at: now() });
  };
}

import type { QueryClient } from '@tanstack/react-query';
import { ApiError, isUnanswered } from '#web/api/call.ts';
import { noteReferral, sendYes } from '#web/api/own-referrals.ts';
import { noteEndOfSession } from '#web/api/session.ts';
import { allWaiting, isUnsent, keepWaiting, type WaitingYes } from '#web/api/waiting-yes.ts';
import { interestDrafts } from '#web/referral/interest-drafts.ts';

/**
 * Sends what waits, one after the other. What the server refuses stays, with the reason, until it is read;
 * what it does not answer goes on waiting, and so does all when the session has ended.
 */
export async function sendWaiting(queries: QueryClient, accountId: string): Promise<void> {
  for (const yes of allWaiting(accountId).filter(isUnsent)) {
    try {
      const made = await sendYes(yes);
      settle(accountId, yes, { sentAs: made.id });
      interestDrafts(accountId, yes.openingId).drop(undefined);
      noteReferral(queries, made);
    } catch (error) {
      if (!isRefusal(error)) return;
      if (error.status === 401) return noteEndOfSession(queries);
      settle(accountId, yes, { refused: error.code });
    }
  }
}

/** Else it may be taken later. */
function isRefusal(error: unknown): error is ApiError {
  return error instanceof ApiError && !isUnanswered(error) && error.status !== 429;
}

/** It may have been taken back meanwhile, or dropped with the session. */
function settle(accountId: string, yes: WaitingYes, outcome: Partial<WaitingYes>): void {
  const isThere = allWaiting(accountId).some(({ key }) => key === yes.key);
  if (isThere) keepWaiting(accountId, { ...yes, ...outcome });
}

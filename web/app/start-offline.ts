import type { QueryClient } from '@tanstack/react-query';
import { participantQuery } from '#web/api/participants.ts';
import { sessionQuery } from '#web/api/session.ts';
import { startWorker } from '#web/offline/start-worker.ts';

/**
 * What makes pages open without a net. A participant can say yes there as well: the screens for that are
 * fetched, and what is asked on them.
 */
export async function startOffline(queries: QueryClient): Promise<void> {
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  if (!(await startWorker())) return;
  const account = await queries.ensureQueryData(sessionQuery);
  if (account?.role !== 'participant') return;
  await Promise.all([
    queries.prefetchQuery(participantQuery(account.participantId ?? '')),
    import('#web/board/board-screen.tsx'),
    import('#web/board/opening-screen.tsx'),
    import('#web/referral/own-interest.tsx'),
    import('#web/saved/save-button.tsx'),
    import('#web/participant/referral/own-page-screen.tsx'),
    import('#web/participant/referral/own-referral-screen.tsx'),
    import('#web/participant/referral/interest-screen.tsx'),
    import('./signing-out.tsx'),
    import('./sign-out-question.tsx'),
  ]);
}

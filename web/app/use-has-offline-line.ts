import { useSession } from '#web/api/session.ts';
import { useIsAway } from '#web/offline/net.ts';

/** Of staff nothing is kept: their screens say themselves what they could not fetch. */
export function useHasOfflineLine(): boolean {
  const { account } = useSession();
  const isAway = useIsAway();
  return isAway && (!account || account.role === 'participant');
}

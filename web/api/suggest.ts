import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { ApiError, call } from './call.ts';
import { createOnce } from './create-once.ts';
import { renewReferrals } from './referrals.ts';
import { useTabShelf } from './session.ts';
import { shortlistKey } from './shortlist.ts';
import { underWay } from './under-way.ts';

/** The two that an advisor puts together. */
export interface Pair {
  participantId: string;
  openingId: string;
}

/** What became of one of several suggestions. */
export type Suggested =
  | { outcome: 'made'; id: string }
  /** There was an open one of the two. */
  | { outcome: 'underWay'; id: string }
  | { outcome: 'notOpen' }
  | { outcome: 'failed'; error: unknown };

/** Suggests each pair in a request of its own; what becomes of one is nothing to the others. */
export function useSuggest(): UseMutationResult<
  Suggested[],
  Error,
  { pairs: readonly Pair[]; note: string | undefined }
> {
  const queries = useQueryClient();
  const shelf = useTabShelf();
  const suggest = async (
    { participantId, openingId }: Pair,
    note: string | undefined,
  ): Promise<Suggested> => {
    const pair = { participantId, openingId };
    const body = { ...pair, ...(note !== undefined && { note }) };
    const name = `referral-${participantId}-${openingId}`;
    try {
      const { made } = await createOnce(shelf, name, body, (sent, key) =>
        call('POST /api/referrals', { body: sent, key }),
      );
      return { outcome: 'made', id: made.id };
    } catch (error) {
      const isConflict = error instanceof ApiError && error.code === 'conflict';
      return isConflict ? whyNot(pair) : { outcome: 'failed', error };
    }
  };
  return useMutation({
    mutationFn: async ({ pairs, note }) => {
      const done: Suggested[] = [];
      for (const pair of pairs) done.push(await suggest(pair, note));
      return done;
    },
    // What was weighed in private is so no more.
    onSettled: () =>
      Promise.all([renewReferrals(queries), queries.invalidateQueries({ queryKey: shortlistKey })]),
  });
}

async function whyNot(pair: Pair): Promise<Suggested> {
  try {
    const open = await underWay<ReferralForAdvisors>(pair);
    return open ? { outcome: 'underWay', id: open.id } : { outcome: 'notOpen' };
  } catch (error) {
    return { outcome: 'failed', error };
  }
}

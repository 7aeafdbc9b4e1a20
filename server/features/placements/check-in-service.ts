import { Conflict, NotFound } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { CheckIn, Placement } from '#shared/placements/placement.ts';
import type { PlacementActs } from './placement-acts.ts';
import type { PlacementReader } from './placement-reader.ts';
import type { PlacementStore } from './placement-store.ts';

/** What one of the three writes; which of it, the endpoint says by role. */
export type CheckInPart = Partial<
  NonNullable<CheckIn['participant']> &
    NonNullable<CheckIn['employer']> &
    NonNullable<CheckIn['advisor']>
>;

export interface CheckInService {
  /** The own part; the last text is kept. @throws NotFound, DeniedLook, Conflict */
  write(account: Account, id: string, checkInId: string, part: CheckInPart): Promise<Placement>;
}

interface Dependencies {
  store: Pick<PlacementStore, 'note'>;
  reader: Pick<PlacementReader, 'see' | 'view'>;
  acts: Pick<PlacementActs, 'moment'>;
}

export function createCheckInService({ store, reader, acts }: Dependencies): CheckInService {
  return {
    async write(account, id, checkInId, part) {
      while (true) {
        const placement = await reader.see(account, id);
        const { checkIns, end, cancelled } = placement;
        if (!checkIns.some((each) => each.id === checkInId)) throw new NotFound();
        if (end || cancelled) throw new Conflict('It is over.');
        const { at, by } = await acts.moment(account);
        const side = sideOf(account);
        const written = checkIns.map((each) =>
          each.id === checkInId
            ? {
                ...each,
                [side]: { ...part, at, by },
                ...(side === 'advisor' && { doneAt: each.doneAt ?? at }),
              }
            : each,
        );
        const saved = await store.note(placement, { checkIns: written, updatedAt: at });
        if (saved) return reader.view(account, saved);
      }
    },
  };
}

function sideOf({ role }: Account): 'participant' | 'employer' | 'advisor' {
  return role === 'participant' || role === 'employer' ? role : 'advisor';
}

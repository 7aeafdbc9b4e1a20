import { Conflict, NotFound } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { CheckIn, Placement } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import { sideOf } from '#shared/referrals/referral-table.ts';
import type { Moment, PlacementActs } from './placement-acts.ts';
import type { PlacementReader } from './placement-reader.ts';
import type { PlacementStore, StoredPlacement } from './placement-store.ts';

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
        requireOpen(placement, checkInId);
        const { at, by } = await acts.moment(account);
        const side = sideOf(account.role) ?? 'advisor';
        const checkIns = placement.checkIns.map((each) =>
          each.id === checkInId ? withPart(each, side, { ...part, at, by }) : each,
        );
        const saved = await store.note(placement, { checkIns, updatedAt: at });
        if (saved) return reader.view(account, saved);
      }
    },
  };
}

function requireOpen({ checkIns, end, cancelled }: StoredPlacement, checkInId: string): void {
  if (!checkIns.some(({ id }) => id === checkInId)) throw new NotFound();
  if (end || cancelled) throw new Conflict('It is over.');
}

/** An advisor's part is what does a check-in: it stands as done from the first text. */
function withPart(
  checkIn: CheckIn,
  side: Approver,
  part: CheckInPart & Pick<Moment, 'at' | 'by'>,
): CheckIn {
  const written = { ...checkIn, [side]: part };
  return side === 'advisor' ? { ...written, doneAt: checkIn.doneAt ?? part.at } : written;
}

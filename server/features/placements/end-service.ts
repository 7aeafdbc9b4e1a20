import { Conflict, InvalidInput } from '#server/errors.ts';
import type { Release } from '#server/features/referrals/release-place.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { OpeningKind } from '#shared/codes.ts';
import { fault } from '#shared/field-fault.ts';
import type { HeldPlacement, Placement } from '#shared/placements/placement.ts';
import { placementState } from '#shared/placements/placement-state.ts';
import { isWritten } from './approve-service.ts';
import { type PlacementActs, requireState } from './placement-acts.ts';
import type { PlacementReader } from './placement-reader.ts';
import type { PlacementStore, StoredPlacement } from './placement-store.ts';

type End = NonNullable<HeldPlacement['end']>;
type Ending = Pick<End, 'on' | 'reason'> & {
  version: number;
  result?: string | undefined;
  recommendation?: string | undefined;
  interpreter?: string | undefined;
};

/** How placements are over. */
export interface EndService {
  /** @throws NotFound, DeniedLook, StaleVersion, Conflict */
  cancel(
    account: Account,
    id: string,
    body: { version: number; reason: string },
  ): Promise<Placement>;
  /** @throws also InvalidInput at `on` */
  end(account: Account, id: string, body: Ending): Promise<Placement>;
  /** Finishes what a crash left between the end of a placement and its free place. */
  releaseAll(): Promise<void>;
}

interface Dependencies {
  store: Pick<PlacementStore, 'released' | 'releasing'>;
  reader: Pick<PlacementReader, 'view'>;
  acts: PlacementActs;
  /** The pair may be referred again, and the place may be free. */
  release: Release;
}

/** Whose places are free again when they end: the others have become somebody's job. */
export const freedAtEnd: readonly OpeningKind[] = ['work_training', 'language_practice'];

/** Whether a place is free again where its placement is over. */
export function freesPlace({
  kind,
  cancelled,
}: Pick<StoredPlacement, 'kind' | 'cancelled'>): boolean {
  return cancelled !== undefined || freedAtEnd.includes(kind);
}

export function createEndService({ store, reader, acts, release }: Dependencies): EndService {
  async function releaseOne(placement: StoredPlacement): Promise<void> {
    await release(placement.referralId, { freesPlace: freesPlace(placement) });
    await store.released(placement.id);
  }

  return {
    async cancel(account, id, { version, reason }) {
      const saved = await acts.act(account, id, version, (placement, { at, today, by }) => {
        requireBeforeStart(placement, today);
        return {
          change: { cancelled: { on: today, reason, at, by }, ...over(placement) },
          step: { action: 'cancel', reason },
        };
      });
      await releaseOne(saved);
      return reader.view(account, saved);
    },
    async end(account, id, { version, ...ending }) {
      const saved = await acts.act(account, id, version, (placement, { at, today, by }) => {
        requireState(placement, today, ['running', 'changed', 'overdue']);
        const start = placement.approved?.period?.start ?? '';
        if (ending.on < start || ending.on > today) {
          throw new InvalidInput([fault('on', 'out_of_range')]);
        }
        const { interpreter } = ending;
        return {
          change: { end: { ...ending, at, by }, ...over(placement) },
          step: {
            action: 'end',
            reason: ending.reason,
            ...(interpreter !== undefined && { interpreter }),
          },
        };
      });
      await releaseOne(saved);
      return reader.view(account, saved);
    },
    async releaseAll() {
      for (const placement of await store.releasing()) await releaseOne(placement);
    },
  };
}

/** A draft always, what was agreed until the day before its start. */
function requireBeforeStart(placement: StoredPlacement, today: string): void {
  const state = placementState(placement, today);
  if (state === 'draft' || state === 'agreed') return;
  const start = placement.approved?.period?.start ?? '';
  if (state === 'changed' && today < start) return;
  throw new Conflict(`It is ${state}: it can be ended, not cancelled.`);
}

/** What nobody has written in is asked no more. */
function over({ checkIns }: StoredPlacement): { checkIns: typeof checkIns; releasing: true } {
  return { checkIns: checkIns.filter(isWritten), releasing: true };
}

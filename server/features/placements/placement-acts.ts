import { Conflict, StaleVersion } from '#server/errors.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Doer, PlacementStep } from '#shared/placements/placement.ts';
import type { PlacementState } from '#shared/placements/placement-codes.ts';
import { placementState } from '#shared/placements/placement-state.ts';
import type { PlacementReader } from './placement-reader.ts';
import type { PlacementChange, PlacementStore, StoredPlacement } from './placement-store.ts';

/** What a step of a placement writes. */
export interface Act {
  change: PlacementChange;
  step: Omit<PlacementStep, 'at' | 'by'>;
}

/** Now, for a step. */
export interface Moment {
  at: string;
  /** YYYY-MM-DD. */
  today: string;
  by: Doer;
}

export interface PlacementActs {
  /**
   * One step of a placement in the version that was read: decided on what is stored, and again when
   * something that is no step was written meanwhile.
   * @param decide undefined: nothing is to be done.
   * @throws NotFound, DeniedLook, StaleVersion, and what `decide` throws.
   */
  act(
    account: Account,
    id: string,
    version: number,
    decide: (
      placement: StoredPlacement,
      moment: Moment,
    ) => Promise<Act | undefined> | Act | undefined,
  ): Promise<StoredPlacement>;
  moment(account: Account): Promise<Moment>;
}

/** Who does something, as it is told later: advisors with their service. */
export type DoerOf = (account: Account) => Promise<Doer>;

interface Dependencies {
  store: Pick<PlacementStore, 'change'>;
  reader: Pick<PlacementReader, 'see' | 'view'>;
  doerOf: DoerOf;
  now: () => Date;
}

export function createPlacementActs({ store, reader, doerOf, now }: Dependencies): PlacementActs {
  async function moment(account: Account): Promise<Moment> {
    const at = now();
    return { at: at.toISOString(), today: osloDayOf(at), by: await doerOf(account) };
  }

  return {
    moment,
    async act(account, id, version, decide) {
      while (true) {
        const stored = await reader.see(account, id);
        if (stored.version !== version) {
          throw new StaleVersion(await reader.view(account, stored));
        }
        const { at, today, by } = await moment(account);
        const decided = await decide(stored, { at, today, by });
        if (!decided) return stored;
        const { change, step } = decided;
        const saved = await store.change(stored, { ...change, updatedAt: at }, { at, by, ...step });
        if (saved) return saved;
      }
    },
  };
}

/** @throws Conflict where no such step leads from its state. */
export function requireState(
  placement: StoredPlacement,
  today: string,
  states: readonly PlacementState[],
): void {
  const state = placementState(placement, today);
  if (!states.includes(state))
    throw new Conflict(`It is ${state}: this step does not lead from there.`);
}

import { Conflict, PlaceTaken, StaleVersion } from '#server/errors.ts';
import type { OpeningPlaces } from '#server/features/openings/opening-places.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Referral } from '#shared/referrals/referral.ts';
import { isReserved } from './referral-expiry.ts';
import type { Reader, ReferralReader, Seen } from './referral-reader.ts';
import type { StepBody } from './referral-step.ts';
import type { ReferralStore } from './referral-store.ts';
import type { Settle } from './settle-acceptance.ts';
import { requireStep } from './step-service.ts';

/** The employer's yes takes a place (referral.md, "Accept reserves a place"). */
export interface AcceptService {
  /** @throws NotFound, DeniedLook, StaleVersion, Conflict, PlaceTaken */
  accept(reader: Reader, id: string, body: StepBody): Promise<Referral>;
}

interface Dependencies {
  store: Pick<ReferralStore, 'beginAccept' | 'endAccept'>;
  reader: ReferralReader;
  places: Pick<OpeningPlaces, 'reserve'>;
  settle: Settle;
  doerOf: DoerOf;
  now: () => Date;
}

/**
 * Three documents, each in one write: the opening takes the reservation, the referral is accepted, the
 * placement is made. Before the first of them the referral is marked, so that a crash between any two is
 * found and finished.
 */
export function createAcceptService(given: Dependencies): AcceptService {
  const { store, reader, settle, now } = given;

  /** @returns whether the reservation is of this very call. */
  async function reserve(
    { account }: Reader,
    { referral }: Seen,
    body: StepBody,
  ): Promise<boolean> {
    const { id, version, openingId, employerId } = referral;
    const doer = await given.doerOf(account);
    const at = now();
    if (!(await store.beginAccept(id, version, at))) return false;
    const outcome = await given.places.reserve(
      openingId,
      {
        referralId: id,
        at: at.toISOString(),
        by: { accountId: account.id, ...doer },
        ...(body.onBehalf && { onBehalf: body.onBehalf }),
        ...(body.interpreter !== undefined && { interpreter: body.interpreter }),
      },
      { employerId, today: osloDayOf(at) },
    );
    if (outcome === 'reserved' || outcome === 'held') return outcome === 'reserved';
    await store.endAccept(id, at);
    if (outcome === 'none') throw new PlaceTaken();
    throw new Conflict('The opening is closed or past its end.');
  }

  return {
    async accept(asking, id, body) {
      const seen = await reader.see(asking.account, id);
      const { referral, opening } = seen;
      if (body.version !== referral.version) {
        throw new StaleVersion(await reader.view(asking, seen));
      }
      requireStep('accept', referral);
      let hasReserved = false;
      if (!isReserved(referral, opening)) {
        // Nothing is written for whoever comes much too late.
        if (isFull(seen)) throw new PlaceTaken();
        hasReserved = await reserve(asking, seen, body);
      }
      // Several at once, and whoever finishes what was begun: it is the answer of one of them.
      const hasSettled = await settle(id);
      const after = await reader.see(asking.account, id);
      const view = await reader.view(asking, after);
      // The upkeep or a reader may have finished what this call began: it is its yes all the same.
      const isOurs = hasSettled || (hasReserved && after.referral.state === 'accepted');
      if (!isOurs) throw new StaleVersion(view);
      return view;
    },
  };
}

function isFull({ opening }: Seen): boolean {
  return opening?.opening.status === 'published' && opening.opening.placesFree < 1;
}

import { randomUUID } from 'node:crypto';
import type { Reservation } from '#server/features/openings/opening-model.ts';
import type { OpeningPlaces } from '#server/features/openings/opening-places.ts';
import type { WithReservations } from '#server/features/openings/opening-places-store.ts';
import type { MakePlacement } from '#server/features/placements/placements-feature.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Doer, PlacementStep } from '#shared/placements/placement.ts';
import { stepOf } from './referral-step.ts';
import type { ReferralStore, StoredReferral } from './referral-store.ts';

/**
 * Brings a referral in step with its reservation, whoever began it and wherever that ended: accepts it
 * and makes the placement, or frees a place that it cannot have any more.
 * @returns whether it became accepted by this very call.
 */
export type Settle = (id: string) => Promise<boolean>;

interface Dependencies {
  store: Pick<ReferralStore, 'find' | 'change' | 'endAccept'>;
  places: Pick<OpeningPlaces, 'openings' | 'release'>;
  makePlacement: MakePlacement;
  findParticipants: (ids: readonly string[]) => Promise<Participant[]>;
  now: () => Date;
}

export function createSettle(given: Dependencies): Settle {
  const { store, places, now } = given;

  async function accepted(
    { id, version, state }: StoredReferral,
    { at, by, ...said }: Reservation,
  ): Promise<StoredReferral | undefined> {
    const who = by ?? unknownEmployer;
    return store.change(
      id,
      version,
      {
        state: 'accepted',
        placementId: randomUUID(),
        expiresOn: undefined,
        updatedAt: now().toISOString(),
      },
      stepOf(who, 'accept', state, at, said),
    );
  }

  async function makePlacement(
    referral: StoredReferral,
    { opening }: WithReservations,
  ): Promise<void> {
    const { placementId: id, participantId } = referral;
    if (id === undefined) return;
    const [participant] = await given.findParticipants([participantId]);
    const at = now().toISOString();
    const made = madeBy(referral, at);
    await given.makePlacement({ id, referral, opening, participant, at, made });
  }

  /** @returns false where somebody else took a step meanwhile. */
  async function accept(
    shared: StoredReferral,
    reservation: Reservation,
    opening: WithReservations,
  ): Promise<boolean> {
    const changed = await accepted(shared, reservation);
    if (!changed) return false;
    await makePlacement(changed, opening);
    if (changed.accepting) await store.endAccept(changed.id, changed.accepting);
    return true;
  }

  async function tidy(
    referral: StoredReferral,
    reservation: Reservation | undefined,
    opening: WithReservations,
  ): Promise<void> {
    const { id, openingId, state, accepting } = referral;
    if (state === 'accepted') await makePlacement(referral, opening);
    else if (reservation) await places.release(openingId, id);
    // A reservation may still come from a request that is under way.
    const isOld = accepting && now().getTime() - accepting.getTime() > longestRequestMs;
    if (isOld) await store.endAccept(id, accepting);
  }

  return async function settle(id: string): Promise<boolean> {
    const referral = await store.find(id);
    const opening =
      referral && (await places.openings([referral.openingId])).get(referral.openingId);
    if (!referral || !opening) return false;
    const reservation = opening.reservations.find(({ referralId }) => referralId === id);
    if (referral.state !== 'shared') {
      await tidy(referral, reservation, opening);
      return false;
    }
    if (!reservation) return false;
    return (await accept(referral, reservation, opening)) || settle(id);
  };
}

const longestRequestMs = 300_000;
const unknownEmployer: Doer = { role: 'employer', displayName: '' };

/** Who said the yes that a placement comes from, and when. */
function madeBy(
  { history }: StoredReferral,
  now: string,
): Pick<PlacementStep, 'at' | 'by' | 'onBehalf' | 'interpreter'> {
  const { at, by, onBehalf, interpreter } =
    history.findLast(({ action }) => action === 'accept') ?? {};
  return {
    at: at ?? now,
    by:
      by && by.role !== 'server'
        ? { ...by, role: by.role, displayName: by.displayName ?? '' }
        : unknownEmployer,
    ...(onBehalf && { onBehalf }),
    ...(interpreter !== undefined && { interpreter }),
  };
}

import { Conflict, Protected, StaleVersion } from '#server/errors.ts';
import type { DoerOf } from '#server/features/placements/placement-acts.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Role } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Referral } from '#shared/referrals/referral.ts';
import {
  isWaiting,
  leadsFrom,
  type ReferralAction,
  referralTable,
} from '#shared/referrals/referral-table.ts';
import { isOpen } from './gate-open-rules.ts';
import { isReserved, lastDayOf } from './referral-expiry.ts';
import type { Reader, ReferralReader, Seen } from './referral-reader.ts';
import { type StepBody, stepOf } from './referral-step.ts';
import type { ReferralChange, ReferralStore, StoredReferral } from './referral-store.ts';

/** Every step that is one write of the referral; accepting is none of them. */
export type PlainAction = Exclude<ReferralAction, 'suggest' | 'accept' | 'expire'>;

export interface StepService {
  /** @throws NotFound, DeniedLook, StaleVersion, Conflict, Protected */
  take(reader: Reader, id: string, action: PlainAction, body: StepBody): Promise<Referral>;
}

interface Dependencies {
  store: Pick<ReferralStore, 'change'>;
  reader: ReferralReader;
  findParticipants: (ids: readonly string[]) => Promise<Participant[]>;
  doerOf: DoerOf;
  now: () => Date;
}

export function createStepService({
  store,
  reader,
  findParticipants,
  doerOf,
  now,
}: Dependencies): StepService {
  /** Sharing needs an opening that is open, of the employer to whom the yes was said. */
  async function requireShareable({ referral, opening }: Seen): Promise<void> {
    const [participant] = await findParticipants([referral.participantId]);
    if (participant?.protection === 'strict') throw new Protected();
    requireOpen(opening, referral);
  }

  function requireOpen(opening: Seen['opening'], { employerId }: StoredReferral): void {
    const isTheSame = opening?.opening.employerId === employerId;
    if (isTheSame && isOpen(opening.opening, osloDayOf(now()))) return;
    throw new Conflict('The opening is not open today.');
  }

  return {
    async take(asking, id, action, body) {
      const seen = await reader.see(asking.account, id);
      const { referral, opening } = seen;
      if (body.version !== referral.version) {
        throw new StaleVersion(await reader.view(asking, seen));
      }
      if (isReserved(referral, opening) && isWaiting(referral.state)) {
        throw new Conflict('The employer has said yes.');
      }
      requireStep(action, referral);
      if (action === 'share') await requireShareable(seen);
      const doer = await doerOf(asking.account);
      const at = now();
      const changed = await store.change(
        id,
        referral.version,
        changeOf(action, referral, body, { at, role: asking.account.role }),
        stepOf(doer, action, referral.state, at.toISOString(), body),
      );
      if (!changed) {
        const current = await reader.see(asking.account, id);
        throw new StaleVersion(await reader.view(asking, current));
      }
      return reader.view(asking, { referral: changed, opening });
    },
  };
}

export function requireStep(action: ReferralAction, { state }: StoredReferral): void {
  if (!leadsFrom(action, state))
    throw new Conflict(`It is ${state}: no ${action} leads from there.`);
}

function changeOf(
  action: PlainAction,
  referral: StoredReferral,
  body: StepBody,
  { at, role }: { at: Date; role: Role },
): ReferralChange {
  const state = referralTable[action].to;
  const isUnanswered = referral.state === 'suggested' && role !== 'participant';
  return {
    state,
    updatedAt: at.toISOString(),
    expiresOn: lastDayOf(state, at),
    ...(action === 'interested' && { shares: body.shares ?? [], message: body.message }),
    ...(action === 'share' && { sharedAt: at.toISOString() }),
    ...(isWaiting(state) ? {} : { openPair: undefined }),
    // For the participant nothing has happened.
    ...(isUnanswered && body.reason === 'mistake' && { isSilent: true }),
  };
}

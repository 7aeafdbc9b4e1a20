import type { OwnReferral } from '#shared/referrals/referral.ts';
import type { ReferralState } from '#shared/referrals/referral-table.ts';
import type { WayPoint } from '#web/referral/way-row.tsx';
import type { WayStep } from '#web/text/own-page.ts';

const steps: readonly WayStep[] = ['suggestion', 'yes', 'sending', 'answer', 'place'];

/** The step that is awaited; an end has none. */
const awaited: Partial<Record<ReferralState, WayStep>> = {
  suggested: 'yes',
  interested: 'sending',
  shared: 'answer',
  accepted: 'place',
};

/** How far it has come; empty where it is over. Who began it alone was not suggested anything. */
export function wayOf({
  state,
  startedBy,
}: Pick<OwnReferral, 'state' | 'startedBy'>): WayPoint<WayStep>[] {
  const step = awaited[state];
  if (!step) return [];
  const now = steps.indexOf(step);
  const all = steps.map(
    (each, i): WayPoint<WayStep> => ({
      step: each,
      is: i < now ? 'done' : i === now ? 'now' : 'later',
    }),
  );
  return startedBy === 'participant' ? all.slice(1) : all;
}

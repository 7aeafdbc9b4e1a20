import { addDays, instantOn } from '#seed/generate/days.ts';
import { lastDayOf } from '#server/features/referrals/referral-expiry.ts';
import { stepOf } from '#server/features/referrals/referral-step.ts';
import { pairOf, type StoredReferral } from '#server/features/referrals/referral-store.ts';
import { startOfOsloDay } from '#server/oslo-day.ts';
import type { OpeningKind } from '#shared/codes.ts';
import type { Doer } from '#shared/placements/placement.ts';
import type { ReferralReason } from '#shared/referrals/referral.ts';
import {
  isWaiting,
  leadsFrom,
  type ReferralAction,
  referralTable,
  type SharedPart,
} from '#shared/referrals/referral-table.ts';
import {
  dayAt,
  type StoryOpening,
  type StoryPerson,
  type StoryWorld,
  timeAt,
  type VoiceName,
} from './story-world.ts';

interface Said {
  by?: VoiceName;
  reason?: ReferralReason;
  text?: string;
  /** An advisor says it for whose step it is. */
  onBehalf?: string;
  interpreter?: string;
}

/** A step on a day, counted from today. */
export type StepPlot = readonly [action: ReferralAction, day: number, said?: Said];

export interface ReferralPlot {
  /** Which participant of the municipality, the demo's own being the first. */
  person: number;
  /** Of the demo's employer the n-th, or one of the others, of these kinds where there is one. */
  opening: number | readonly OpeningKind[];
  steps: readonly StepPlot[];
  note?: string;
  shares?: SharedPart[];
  message?: string;
}

export interface ToldReferral {
  referral: StoredReferral;
  person: StoryPerson;
  at: StoryOpening;
}

/** The employer's yes is noted by the advisor where the employer has nobody in the demo. */
const onThePhone = 'Sagt på telefon';

/** A referral from its first step to where it stands. @returns undefined where somebody is missing. */
export async function tellReferral(
  world: StoryWorld,
  plot: ReferralPlot,
): Promise<ToldReferral | undefined> {
  const person = world.people[plot.person];
  const at = openingFor(world, plot);
  const [start] = plot.steps;
  if (!person || !at || !start) return undefined;
  const { participant } = person;
  const { opening } = at;
  const id = world.random.child(`referral/${world.referrals.length}`).id();
  const startDay = dayAt(world, start[1]);
  const referral: StoredReferral = {
    id,
    participantId: participant.id,
    openingId: opening.id,
    employerId: opening.employerId,
    municipality: participant.municipality,
    startedBy: start[0] === 'suggest' ? 'advisor' : 'participant',
    state: referralTable[start[0]].to,
    ...(plot.note !== undefined && { note: plot.note }),
    shares: [],
    history: [],
    openPair: pairOf(participant.id, opening.id),
    version: -1,
    createdAt: '',
    updatedAt: '',
  };
  let told = referral;
  for (const [index, step] of plot.steps.entries()) told = stepped(world, told, plot, step, index);
  const [first] = told.history;
  const judged = await world.judge(participant, opening, startDay);
  const createdAt = first?.at ?? instantOn(startDay, 600);
  const whole = {
    ...told,
    createdAt,
    ...(judged && { match: { ...judged, at: createdAt } }),
  };
  if (!isWaiting(whole.state) && whole.state !== 'accepted') delete whole.openPair;
  world.referrals.push(whole);
  return { referral: whole, person, at };
}

function stepped(
  world: StoryWorld,
  before: StoredReferral,
  plot: ReferralPlot,
  [action, day, said = {}]: StepPlot,
  index: number,
): StoredReferral {
  const isStart = index === 0;
  const from = isStart ? undefined : before.state;
  if (from !== undefined && !leadsFrom(action, from)) throw new Error(`no ${action} from ${from}`);
  const { to: state } = referralTable[action];
  if (action === 'expire') return expired(before);
  // Later steps of a day come later on it.
  const at = timeAt(world, day, 480 + index * 37 + (plot.person % 7) * 11);
  const { by, ...words } = said;
  const { doer, onBehalf } = sayerOf(world, plot, action, by, said.onBehalf);
  const step = stepOf(doer, action, from, at, {
    ...words,
    onBehalf: onBehalf === undefined ? undefined : { reason: onBehalf },
  });
  const isSilent = words.reason === 'mistake' && from === 'suggested';
  const expiresOn = lastDayOf(state, new Date(at));
  const { expiresOn: _, ...rest } = before;
  return {
    ...rest,
    state,
    version: before.version + 1,
    history: [...before.history, step],
    updatedAt: at,
    ...(expiresOn !== undefined && { expiresOn }),
    ...(action === 'interested' && {
      shares: plot.shares ?? [],
      ...(plot.message !== undefined && { message: plot.message }),
    }),
    ...(action === 'share' && { sharedAt: at }),
    ...(isSilent && { isSilent }),
  };
}

/** On the day after the last one; the sweep writes it down within the hour. */
function expired({ expiresOn, ...before }: StoredReferral): StoredReferral {
  if (expiresOn === undefined) throw new Error('nobody waits for it');
  return {
    ...before,
    state: 'expired',
    version: before.version + 1,
    history: [
      ...before.history,
      {
        at: startOfOsloDay(expiresOn, 1).toISOString(),
        by: { role: 'server' },
        action: 'expire',
        from: before.state,
      },
    ],
    updatedAt: instantOn(addDays(expiresOn, 1), 30),
  };
}

function sayerOf(
  { voices, people }: StoryWorld,
  { person, opening }: ReferralPlot,
  action: ReferralAction,
  by: VoiceName | undefined,
  onBehalf: string | undefined,
): { doer: Doer; onBehalf: string | undefined } {
  if (by) return { doer: voices[by].doer, onBehalf };
  if (onBehalf !== undefined) return { doer: voices.advisor.doer, onBehalf };
  const [side] = referralTable[action].by;
  if (side === 'participant' && action !== 'withdraw') {
    const displayName = people[person]?.participant.displayName ?? '';
    return { doer: { role: 'participant', displayName }, onBehalf: undefined };
  }
  if (side !== 'employer') return { doer: voices.advisor.doer, onBehalf: undefined };
  if (typeof opening === 'number') return { doer: voices.employer.doer, onBehalf: undefined };
  return { doer: voices.advisor.doer, onBehalf: onThePhone };
}

function openingFor(
  world: StoryWorld,
  { opening, person }: ReferralPlot,
): StoryOpening | undefined {
  if (typeof opening === 'number') return world.ownOpenings[opening];
  const { otherOpenings } = world;
  const fitting = otherOpenings.filter(({ opening: { kind } }) => opening.includes(kind));
  const among = fitting.length > 0 ? fitting : otherOpenings;
  return among[person % Math.max(1, among.length)];
}

import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { seedDatabase } from '#seed/seed-database.ts';
import { openingModel } from '#server/features/openings/opening-model.ts';
import { checkInsOf, planOf } from '#server/features/placements/approve-service.ts';
import { placementDraft } from '#server/features/placements/placement-draft-rules.ts';
import { placementModel } from '#server/features/placements/placement-model.ts';
import type { StoredPlacement } from '#server/features/placements/placement-store.ts';
import { referralModel } from '#server/features/referrals/referral-model.ts';
import { stepOf } from '#server/features/referrals/referral-step.ts';
import { pairOf, type StoredReferral } from '#server/features/referrals/referral-store.ts';
import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Database } from '#server/storage/connect.ts';
import { dayNumber, dayOf } from '#shared/day-number.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Doer } from '#shared/placements/placement.ts';
import {
  daysToWait,
  isWaiting,
  type ReferralAction,
  referralTable,
} from '#shared/referrals/referral-table.ts';

export interface CaseSize {
  openings: number;
  participants: number;
  referrals: number;
  placements: number;
}

/** Ways on which a referral goes as far as it does; of placements there is another number. */
const ways: readonly (readonly ReferralAction[])[] = [
  ['suggest', 'decline'],
  ['suggest', 'interested', 'share', 'reject'],
  ['interested', 'withdraw'],
  ['suggest', 'withdraw'],
  ['interested', 'share', 'reject'],
  ['suggest'],
  ['suggest', 'interested'],
  ['suggest', 'interested', 'share'],
];
const accepted: readonly ReferralAction[] = ['suggest', 'interested', 'share', 'accept'];

const advisor: Doer = { role: 'advisor', displayName: 'Tiur Demosen', service: 'refugee_service' };
const employer: Doer = { role: 'employer', displayName: 'Multe Testvik' };

/** Two years of a large town: one municipality with that many cases. @returns who has the most. */
export async function fillCases(
  database: Database,
  tables: ReferenceTables,
  size: CaseSize,
  today: string,
): Promise<{ participants: string[]; heavy: string }> {
  const options = { ...size, randomSeed: 'cases', today, municipality: '3907' };
  await seedDatabase(database, tables, { ...options, accounts: true, progress: () => undefined });
  const { participants, openings } = generateDemoData(options, tables);
  const places = [...openings].filter(({ status }) => status === 'published');
  const { referrals, placements } = drawn(participants.slice(24), places, size, today);
  const { connection } = database;
  await inserted(referralModel(connection), referrals.map(toDocument));
  await inserted(placementModel(connection), placements.map(toDocument));
  await reserveAll(database, referrals);
  return { participants: participants.map(({ id }) => id), heavy: participants[24]?.id ?? '' };
}

function drawn(
  people: readonly Participant[],
  places: readonly StoredOpening[],
  size: CaseSize,
  today: string,
): { referrals: StoredReferral[]; placements: StoredPlacement[] } {
  const referrals: StoredReferral[] = [];
  const placements: StoredPlacement[] = [];
  for (let i = 0; i < size.referrals; i++) {
    // The first one has two hundred.
    const person = people[i < 200 ? 0 : i % people.length];
    const opening = places[(i * 31 + Math.floor(i / people.length)) % places.length];
    if (!person || !opening) throw new Error('nobody there');
    const isPlaced = i % Math.round(size.referrals / size.placements) === 0;
    const steps = isPlaced ? accepted : wayOf(i);
    const start = dayNumber(today) - daysAgo(i, steps);
    const referral = referralOf(i, person, opening, { steps, start });
    referrals.push(referral);
    if (isPlaced) placements.push(placementOf(i, referral, person, { opening, start, today }));
  }
  return { referrals, placements };
}

function wayOf(i: number): readonly ReferralAction[] {
  return ways[i % ways.length] ?? accepted;
}

/** What waits is of the last days; the rest is of the last two years. */
function daysAgo(i: number, steps: readonly ReferralAction[]): number {
  const isOpen = isWaiting(referralTable[steps.at(-1) ?? 'suggest'].to);
  return isOpen ? 1 + (i % 10) : 20 + ((i * 13) % 700);
}

function referralOf(
  i: number,
  person: Participant,
  { id: openingId, employerId }: StoredOpening,
  { steps, start }: { steps: readonly ReferralAction[]; start: number },
): StoredReferral {
  const at = (step: number): string => `${dayOf(start + step)}T08:00:00.000Z`;
  const participant: Doer = { role: 'participant', displayName: person.displayName };
  const by = { participant, advisor, employer, server: advisor };
  const state = referralTable[steps.at(-1) ?? 'suggest'].to;
  const updatedAt = at(steps.length - 1);
  return {
    id: `bench-referral-${i}`,
    participantId: person.id,
    openingId,
    employerId,
    municipality: person.municipality,
    startedBy: steps[0] === 'suggest' ? 'advisor' : 'participant',
    state,
    shares: ['norwegian', 'availability'],
    history: steps.map((action, step) =>
      stepOf(
        by[referralTable[action].by[0]],
        action,
        step === 0 ? undefined : referralTable[steps[step - 1] ?? 'suggest'].to,
        at(step),
      ),
    ),
    ...(steps.includes('share') && { sharedAt: at(steps.indexOf('share')) }),
    ...(isWaiting(state) && { expiresOn: dayOf(start + steps.length + daysToWait[state]) }),
    ...(isWaiting(state) && { openPair: `${pairOf(person.id, openingId)} ${i}` }),
    version: steps.length - 1,
    createdAt: at(0),
    updatedAt,
  };
}

function placementOf(
  i: number,
  referral: StoredReferral,
  participant: Participant,
  { opening, start, today }: { opening: StoredOpening; start: number; today: string },
): StoredPlacement {
  const at = referral.updatedAt;
  const id = `bench-placement-${i}`;
  referral.placementId = id;
  const made = { at, by: employer };
  const occupationTitle = 'Renholdere';
  const draft = placementDraft({ id, referral, opening, participant, occupationTitle, at, made });
  if (i % 10 === 0) return draft;
  const period = { start: dayOf(start + 10), end: dayOf(start + 100) };
  const yes = (by: Doer) => ({ at, by });
  const approvals = { participant: yes(employer), employer: yes(employer), advisor: yes(advisor) };
  const plan: StoredPlacement = {
    ...draft,
    period,
    weekdays: ['tue', 'thu'],
    hoursPerWeek: 14,
    approvals,
  };
  const checkIns = checkInsOf(plan).map((each) =>
    each.due < today
      ? {
          ...each,
          advisor: { note: 'Godt i gang.', at: `${each.due}T09:00:00.000Z`, by: advisor },
          doneAt: `${each.due}T09:00:00.000Z`,
        }
      : each,
  );
  const step = (action: 'change' | 'approve' | 'end') => ({ at, by: advisor, action });
  const isOver = period.end < today && i % 40 !== 4;
  return {
    ...plan,
    approved: { ...planOf(plan), version: 4, approvals, approvedAt: at },
    checkIns,
    history: [...plan.history, step('change'), step('approve'), step('approve'), step('approve')],
    version: 4,
    revision: 4,
    ...(isOver && {
      end: { on: period.end, reason: 'completed', at: `${period.end}T10:00:00.000Z`, by: advisor },
      updatedAt: `${period.end}T10:00:00.000Z`,
    }),
  };
}

/** As many places as are taken. */
async function reserveAll(
  { connection }: Database,
  referrals: readonly StoredReferral[],
): Promise<void> {
  const taken = new Map<string, { referralId: string; at: string }[]>();
  for (const { id, openingId, state, updatedAt } of referrals) {
    if (state !== 'accepted') continue;
    taken.set(openingId, [...(taken.get(openingId) ?? []), { referralId: id, at: updatedAt }]);
  }
  const model = openingModel(connection);
  for (const [_id, reservations] of taken) {
    await model.updateOne(
      { _id },
      { $push: { taken: { $each: reservations } }, $inc: { places: reservations.length } },
    );
  }
}

async function inserted<T>(
  model: { insertMany(documents: T[]): PromiseLike<unknown> },
  documents: readonly T[],
): Promise<void> {
  for (let from = 0; from < documents.length; from += 1000) {
    await model.insertMany(documents.slice(from, from + 1000));
  }
}

function toDocument<T extends { id: string }>({
  id: _id,
  ...rest
}: T): Omit<T, 'id'> & { _id: string } {
  return { _id, ...rest };
}

import { NotFound, StaleVersion } from '#server/errors.ts';
import type { Feature } from '#server/feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { PlacementsFeature } from '#server/features/placements/placements-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { serve } from '#server/http/serve.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import { applyMergePatch } from '#server/validation/merge-patch.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import {
  type Activity,
  activity,
  activityInput,
  createActivity,
  getActivity,
  getHours,
  listActivities,
  removeActivity,
  updateActivity,
} from '#shared/activities/activity.ts';
import {
  averageHours,
  hoursByWeek,
  type RuledTime,
  ruleStart,
} from '#shared/activities/hours-rules.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { createActivityStore, type StoredActivity } from './activity-store.ts';
import { placementParts, type WorkedPlacement } from './placement-parts.ts';

type Worker = Pick<Participant, 'id' | 'programme' | 'education'>;

interface Below {
  participantId: string;
  average: number;
}

export interface ActivitiesFeature extends Feature {
  /** Who of them has worked less than the rule asks for. */
  belowOf(people: readonly Worker[], worked: readonly WorkedPlacement[]): Promise<Below[]>;
  held(participantId: string): Promise<Activity[]>;
  /** Another text after every write. */
  stamp(participantId: string): Promise<string>;
  forget(participantIds: readonly string[]): Promise<void>;
}

interface Others {
  participants: Pick<ParticipantsFeature, 'read'>;
  placements: Pick<PlacementsFeature, 'ofParticipant'>;
}

export function createActivitiesFeature(
  { connection, isKnownCode, now }: Pick<Foundation, 'connection' | 'isKnownCode' | 'now'>,
  { participants, placements }: Others,
): ActivitiesFeature {
  const store = createActivityStore(connection);

  async function find(account: Account, id: string, activityId: string): Promise<StoredActivity> {
    await participants.read(account, id);
    const found = await store.find(activityId);
    if (found?.participantId !== id) throw new NotFound();
    return found;
  }

  /** When the rule holds for somebody; undefined where it does not. */
  function timeOf({ programme, education }: Worker, today: string): RuledTime | undefined {
    const hasUpper = education === 'upper_secondary' || education === 'higher';
    const from = ruleStart(programme, hasUpper);
    if (from === undefined) return undefined;
    const end = programme?.end;
    return { from, until: end !== undefined && end < today ? end : today };
  }

  async function belowOf(
    people: readonly Worker[],
    worked: readonly WorkedPlacement[],
  ): Promise<Below[]> {
    const today = osloDayOf(now());
    const ruled = people.flatMap((each) => {
      const time = timeOf(each, today);
      return time && time.from <= time.until ? [{ id: each.id, time }] : [];
    });
    // What was over before counts for nobody.
    const since = ruled.reduce((first, { time }) => (time.from < first ? time.from : first), never);
    const ids = ruled.map(({ id }) => id);
    const done = await store.lasting(ids, since);
    const byPerson = [groupBy(worked, ofWhom), groupBy(done, ofWhom)] as const;
    return ruled.flatMap(({ id, time }) => {
      const parts = [
        ...(byPerson[0].get(id) ?? []).flatMap(placementParts),
        ...(byPerson[1].get(id) ?? []),
      ];
      const { average, below } = averageHours(parts, time);
      return below ? [{ participantId: id, average }] : [];
    });
  }

  return {
    belowOf,
    held: async (id) => (await store.ofParticipants([id])).map((each) => activity.parse(each)),
    async stamp(id) {
      const all = await store.ofParticipants([id]);
      return all.map((each) => `${each.id}:${each.version}`).join(' ');
    },
    forget: store.removeOfParticipants,
    routes: [
      serve(listActivities, async ({ account, params: { id } }) => {
        await participants.read(account, id);
        return { items: await store.ofParticipants([id]) };
      }),
      serve(getActivity, ({ account, params }) => find(account, params.id, params.activityId)),
      serve(createActivity, async ({ account, params: { id: participantId }, body, newId: id }) => {
        await participants.read(account, participantId);
        const at = now().toISOString();
        const made = { ...body, id, participantId, version: 0, createdAt: at, updatedAt: at };
        await store.insert(made);
        return made;
      }),
      serve(updateActivity, async ({ account, params: { id, activityId }, body }) => {
        const stored = await find(account, id, activityId);
        const { value, version } = await applyMergePatch(activityInput, stored, body, isKnownCode);
        if (version !== stored.version) throw new StaleVersion(stored);
        const updatedAt = now().toISOString();
        const saved = await store.change(activityId, version, { ...value, updatedAt });
        if (!saved) throw new StaleVersion(await find(account, id, activityId));
        return saved;
      }),
      serve(removeActivity, async ({ account, params: { id, activityId } }) => {
        await find(account, id, activityId);
        await store.remove(activityId);
      }),
      serve(getHours, async ({ account, params: { id } }) => {
        const person = await participants.read(account, id);
        const time = timeOf(person, osloDayOf(now()));
        if (!time) return { average: 0, weeks: [], below: false };
        const placed = (await placements.ofParticipant(id)).flatMap(placementParts);
        return hoursByWeek([...placed, ...(await store.ofParticipants([id]))], time);
      }),
    ],
  };
}

/** After every day. */
const never = '9999-12-31';

function ofWhom({ participantId }: { participantId: string }): string {
  return participantId;
}

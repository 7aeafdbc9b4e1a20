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
  type WorkPart,
} from '#shared/activities/hours-rules.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { createActivityStore, type StoredActivity } from './activity-store.ts';
import { placementParts, type WorkedPlacement } from './placement-parts.ts';

interface Work {
  parts: readonly WorkPart[];
  time: RuledTime;
}

type Worker = Pick<Participant, 'id' | 'programme' | 'education'>;

export interface ActivitiesFeature extends Feature {
  /** Of many participants, in their order; undefined where the rule does not hold. */
  averagesOf(
    people: readonly Worker[],
    placements: readonly WorkedPlacement[],
  ): Promise<(ReturnType<typeof averageHours> | undefined)[]>;
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

  /** What counts of each, in their order; undefined where the rule does not hold. */
  async function workOf(
    people: readonly Worker[],
    held: readonly WorkedPlacement[],
  ): Promise<(Work | undefined)[]> {
    const today = osloDayOf(now());
    const activities = groupBy(
      await store.ofParticipants(people.map(({ id }) => id)),
      ({ participantId }) => participantId,
    );
    const placed = groupBy(held, ({ participantId }) => participantId);
    return people.map(({ id, programme, education }) => {
      const hasUpper = education === 'upper_secondary' || education === 'higher';
      const from = ruleStart(programme, hasUpper);
      if (from === undefined) return undefined;
      const end = programme?.end;
      const until = end !== undefined && end < today ? end : today;
      const parts = [
        ...(placed.get(id) ?? []).flatMap(placementParts),
        ...(activities.get(id) ?? []),
      ];
      return { parts, time: { from, until } };
    });
  }

  return {
    averagesOf: async (people, held) =>
      (await workOf(people, held)).map((work) => work && averageHours(work.parts, work.time)),
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
        const [work] = await workOf([person], await placements.ofParticipant(id));
        return work ? hoursByWeek(work.parts, work.time) : { average: 0, weeks: [], below: false };
      }),
    ],
  };
}

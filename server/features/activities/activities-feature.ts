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
  type HoursByWeek,
  listActivities,
  removeActivity,
  updateActivity,
} from '#shared/activities/activity.ts';
import { hoursByWeek, ruleStart } from '#shared/activities/hours-rules.ts';
import { groupBy } from '#shared/group-by.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { HeldPlacement } from '#shared/placements/placement.ts';
import { createActivityStore, type StoredActivity } from './activity-store.ts';
import { placementParts } from './placement-parts.ts';

type Worker = Pick<Participant, 'id' | 'programme' | 'education'>;

export interface ActivitiesFeature extends Feature {
  /** Hours of many participants, in their order. */
  hoursOf(people: readonly Worker[], placements: readonly HeldPlacement[]): Promise<HoursByWeek[]>;
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

  async function hoursOf(
    people: readonly Worker[],
    held: readonly HeldPlacement[],
  ): Promise<HoursByWeek[]> {
    const today = osloDayOf(now());
    const activities = groupBy(
      await store.ofParticipants(people.map(({ id }) => id)),
      ({ participantId }) => participantId,
    );
    const placed = groupBy(held, ({ participantId }) => participantId);
    return people.map(({ id, programme, education }) => {
      const hasUpper = education === 'upper_secondary' || education === 'higher';
      const from = ruleStart(programme, hasUpper);
      if (from === undefined) return { average: 0, weeks: [], below: false };
      const end = programme?.end;
      const until = end !== undefined && end < today ? end : today;
      const parts = [
        ...(placed.get(id) ?? []).flatMap(placementParts),
        ...(activities.get(id) ?? []),
      ];
      return hoursByWeek(parts, { from, until });
    });
  }

  return {
    hoursOf,
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
        const [hours] = await hoursOf([person], await placements.ofParticipant(id));
        if (!hours) throw new Error('one participant in, one out');
        return hours;
      }),
    ],
  };
}

import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { day, id, instant, optional, reversed, text, version } from '#shared/fields.ts';
import { mergePatch } from '#shared/merge-patch.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { shown } from '#shared/shown.ts';
import { activityKinds } from './activity-kinds.ts';

const writable = {
  kind: z.enum(activityKinds),
  hoursPerWeek: z.number().gt(0).max(48),
  start: day,
  end: optional(day),
  title: text(200),
};

/** Something work-directed beside the placements. */
export const activityInput = z
  .strictObject(writable)
  .refine((value) => !reversed(value?.start, value?.end), {
    path: ['end'],
    params: { code: 'range_reversed' },
    when: () => true,
  });

export const activity = z
  .object({ ...shown(writable), id, version, createdAt: instant, updatedAt: instant })
  .meta({ id: 'Activity' })
  .register(participantData, { whose: null });
export type Activity = z.output<typeof activity>;

/** Hours a week that count, by ISO week (`2026-W11`). */
const hoursByWeek = z
  .object({
    /** The first day on which the rule holds; missing: it does not hold for this programme. */
    from: z.string().optional(),
    /** From that day to today. */
    average: z.number(),
    weeks: z.array(
      z.object({
        week: z.string(),
        hours: z.number(),
        parts: z.array(
          z.object({
            kind: z.enum([...activityKinds, 'placement']),
            id: z.string(),
            title: z.string(),
            hours: z.number(),
          }),
        ),
      }),
    ),
    /** Fewer than the 15 hours that the act asks for. */
    below: z.boolean(),
  })
  .meta({ id: 'HoursByWeek' })
  .register(participantData, { whose: null });
export type HoursByWeek = z.output<typeof hoursByWeek>;

const ofParticipant = z.strictObject({ id });
const ofOne = z.strictObject({ id, activityId: id });

export const getActivity = endpoint({
  method: 'GET',
  path: '/api/participants/:id/activities/:activityId',
  who: advisors,
  summary: 'One activity of a participant beside the placements',
  params: ofOne,
  reply: activity,
  shows: 'participants',
});

export const listActivities = endpoint({
  method: 'GET',
  path: '/api/participants/:id/activities',
  who: advisors,
  summary: "A participant's activities beside the placements, latest start first",
  params: ofParticipant,
  reply: z.object({ items: z.array(activity) }),
  shows: 'participants',
});

export const createActivity = endpoint({
  method: 'POST',
  path: '/api/participants/:id/activities',
  who: advisors,
  summary: 'Note an activity beside the placements',
  params: ofParticipant,
  body: activityInput,
  reply: activity,
  shows: 'participants',
  status: 201,
  makes: getActivity,
});

export const updateActivity = endpoint({
  method: 'PATCH',
  path: '/api/participants/:id/activities/:activityId',
  who: advisors,
  summary: 'Change an activity (JSON merge patch with the version last read)',
  params: ofOne,
  body: mergePatch(activityInput),
  reply: activity,
  shows: 'participants',
});

export const removeActivity = endpoint({
  method: 'DELETE',
  path: '/api/participants/:id/activities/:activityId',
  who: advisors,
  summary: 'Take an activity away',
  params: ofOne,
});

export const getHours = endpoint({
  method: 'GET',
  path: '/api/participants/:id/hours',
  who: ['participant', ...advisors],
  summary: 'Hours of work a week against the 15 that the integration act asks for',
  params: ofParticipant,
  reply: hoursByWeek,
  shows: 'participants',
});

export const activityEndpoints = [
  listActivities,
  createActivity,
  getActivity,
  updateActivity,
  removeActivity,
  getHours,
] as const;

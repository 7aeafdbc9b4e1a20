import { z } from 'zod';
import { languageCode } from '#shared/code-tables.ts';
import { advisors, isAdvisor, norwegianUses, type Role } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { day, id, longText, optional, pageOf, version } from '#shared/fields.ts';
import { mergePatch } from '#shared/merge-patch.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { many, paging } from '#shared/query.ts';
import { placement, placementVersion } from './placement.ts';
import { endReasons, moods, placementStates } from './placement-codes.ts';
import { placementPlan } from './placement-plan.ts';

const params = z.strictObject({ id });
const sides = ['participant', ...advisors, 'employer'] as const;
const words = longText(500);
const said = { interpreter: optional(languageCode) };

export const getPlacement = endpoint({
  method: 'GET',
  path: '/api/placements/:id',
  who: sides,
  summary: 'One placement, as the one signed in may see it',
  params,
  reply: placement,
  shows: 'participants',
});

export const listPlacements = endpoint({
  method: 'GET',
  path: '/api/placements',
  who: sides,
  summary: 'Placements of the municipality, of oneself, or at the employer; latest change first',
  query: z.strictObject({
    state: many(z.enum(placementStates)),
    openingId: id.optional(),
    /** For advisors. */
    participantId: id.optional(),
    ...paging(25),
  }),
  reply: pageOf(placement),
  shows: 'participants',
});

export const listPlacementVersions = endpoint({
  method: 'GET',
  path: '/api/placements/:id/versions',
  who: sides,
  summary: 'Plans of a placement that all three approved and that were changed since, latest first',
  params,
  reply: z.object({ items: z.array(placementVersion) }),
  shows: 'participants',
});

export const updatePlacement = endpoint({
  method: 'PATCH',
  path: '/api/placements/:id',
  who: [...advisors, 'employer'],
  summary: 'Change the plan; the employer its tasks, weekdays, hours, contact and mentor',
  params,
  body: mergePatch(placementPlan),
  reply: placement,
  shows: 'participants',
});

const approving = { version, ...said };
const onBehalf = z.strictObject({ of: z.enum(['participant', 'employer']), reason: words });
const approvingFor = z.strictObject({ ...approving, onBehalf: optional(onBehalf) });

export const approvePlacement = endpoint({
  method: 'POST',
  path: '/api/placements/:id/approve',
  who: sides,
  summary: 'Yes to the plan as it is; advisors last',
  params,
  body: approvingFor,
  bodyFor: (role: Role) => (isAdvisor(role) ? approvingFor : z.strictObject(approving)),
  reply: placement,
  shows: 'participants',
});

export const cancelPlacement = endpoint({
  method: 'POST',
  path: '/api/placements/:id/cancel',
  who: advisors,
  summary: 'It does not come to be: a draft, or an agreed one before its first day',
  params,
  body: z.strictObject({ version, reason: words }),
  reply: placement,
  shows: 'participants',
});

export const endPlacement = endpoint({
  method: 'POST',
  path: '/api/placements/:id/end',
  who: advisors,
  summary: 'The end talk',
  params,
  body: z.strictObject({
    version,
    on: day,
    reason: z.enum(endReasons),
    result: optional(longText(2000)),
    recommendation: optional(longText(2000)),
    ...said,
  }),
  reply: placement,
  shows: 'participants',
});

const part = longText(1000);
/** What each side writes, and nothing else. */
const parts = {
  participant: z.strictObject({ mood: z.enum(moods), text: optional(part) }),
  employer: z.strictObject({ works: optional(part), next: optional(part) }),
  advisor: z.strictObject({
    note: part,
    norwegianUse: optional(z.enum(norwegianUses)),
    nextStep: optional(part),
  }),
} as const;

export const writeCheckIn = endpoint({
  method: 'POST',
  path: '/api/placements/:id/check-ins/:checkInId',
  who: sides,
  summary: 'How it goes: the own part of a check-in; the last text is kept',
  params: z.strictObject({ id, checkInId: z.string().regex(/^[1-9][0-9]{0,3}$/) }),
  body: z.union([parts.advisor, parts.participant, parts.employer]),
  bodyFor: (role: Role): z.ZodType => {
    if (role === 'participant' || role === 'employer') return parts[role];
    return parts.advisor;
  },
  reply: placement,
  shows: 'participants',
});

/** RFC 5545. */
const calendar = z.instanceof(Uint8Array).register(participantData, { whose: null });

export const getPlacementCalendar = endpoint({
  method: 'GET',
  path: '/api/placements/:id/calendar.ics',
  who: sides,
  summary: 'First day, last day and check-ins for a calendar; nobody is named',
  params,
  reply: calendar,
  replyType: 'text/calendar',
  shows: 'participants',
});

export const placementEndpoints = [
  listPlacements,
  getPlacement,
  updatePlacement,
  listPlacementVersions,
  approvePlacement,
  cancelPlacement,
  endPlacement,
  writeCheckIn,
  getPlacementCalendar,
] as const;

import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id } from '#shared/fields.ts';
import { noteSubjects } from '#shared/notes/note-subjects.ts';
import { outcomeAfters, outcomeMonths } from '#shared/outcomes/outcome-codes.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { placementStates } from '#shared/placements/placement-codes.ts';
import { numeric } from '#shared/query.ts';
import { referralStates } from '#shared/referrals/referral-table.ts';
import { advisorsLists, waitingLists } from './advisors-lists.ts';

/** Never a participant's id for an employer, who knows the person by the referral or the placement. */
const displayName = z.string().optional();

const referralItem = z
  .object({
    referralId: id,
    openingId: id,
    /** Of the opening; missing: it cannot be read. */
    title: z.string().optional(),
    state: z.enum(referralStates),
    /** The latest step. */
    at: z.string(),
    participantId: id.optional(),
    displayName,
  })
  .register(participantData, { whose: 'referralId', behind: '/api/referrals/:id' });
export type ReferralItem = z.output<typeof referralItem>;

const placementItem = z
  .object({
    placementId: id,
    title: z.string(),
    state: z.enum(placementStates),
    /** The day that it is about: of a check-in, or the last one. */
    on: z.string().optional(),
    checkInId: z.string().optional(),
    /** NAV decides. */
    review: z.boolean().optional(),
    participantId: id.optional(),
    displayName,
  })
  .register(participantData, { whose: 'placementId', behind: '/api/placements/:id' });
export type PlacementItem = z.output<typeof placementItem>;

const personItem = z
  .object({
    participantId: id,
    displayName,
    /** The end of the programme, or the date of the oldest level. */
    on: z.string().optional(),
    /** Hours a week on the average. */
    average: z.number().optional(),
  })
  .register(participantData, { whose: 'participantId' });
export type PersonItem = z.output<typeof personItem>;

const correctionItem = z
  .object({
    participantId: id,
    displayName,
    noteId: id,
    /** What the participant says is wrong. */
    about: z.enum(noteSubjects),
    at: z.string(),
  })
  .register(participantData, { whose: 'participantId' });
export type CorrectionItem = z.output<typeof correctionItem>;

const outcomeItem = z
  .object({
    participantId: id,
    displayName,
    after: z.enum(outcomeAfters),
    months: z.literal(outcomeMonths),
    placementId: id.optional(),
    dueOn: z.string(),
  })
  .register(participantData, { whose: 'participantId' });
export type OutcomeItem = z.output<typeof outcomeItem>;

/** All that there are, and the first ten. */
function listOf<T extends z.ZodType>(item: T) {
  return z.object({ total: z.int(), items: z.array(item) });
}

const today = z
  .object({
    toAnswer: listOf(referralItem),
    toShare: listOf(referralItem),
    answers: listOf(referralItem),
    corrections: listOf(correctionItem),
    news: listOf(z.union([referralItem, placementItem])),
    toApprove: listOf(placementItem),
    checkInsDue: listOf(placementItem),
    endingSoon: listOf(placementItem),
    overdue: listOf(placementItem),
    outcomesDue: listOf(outcomeItem),
    below15: listOf(personItem),
    endedWithoutReason: listOf(personItem),
    levelsOld: listOf(personItem),
  })
  .partial()
  .meta({ id: 'Today' });
export interface Today extends z.output<typeof today> {}

export const getToday = endpoint({
  method: 'GET',
  path: '/api/today',
  who: ['participant', ...advisors, 'employer'],
  summary: 'What waits for the one signed in, of each kind the first ten; own participants first',
  query: z.strictObject({
    /** For advisors: only whom they are responsible for. */
    mine: z.literal('1').optional(),
    /** For advisors: this list alone, 25 a page. */
    list: z.enum([...advisorsLists, 'answers']).optional(),
    /** From 1; of a list. */
    page: numeric(z.int().min(1)).optional(),
  }),
  reply: today,
  shows: 'participants',
});

/**
 * Numbers say nothing of anybody: a menu that shows them looks at nobody's data. An advisor is told of
 * those for whom the advisor is responsible.
 */
export const getWaiting = endpoint({
  method: 'GET',
  path: '/api/me/waiting',
  who: ['participant', ...advisors, 'employer'],
  summary: 'How much waits for the one signed in, of each kind',
  reply: z
    .object({
      toAnswer: z.int(),
      ...(Object.fromEntries(waitingLists.map((list) => [list, z.int()])) as Record<
        (typeof waitingLists)[number],
        z.ZodInt
      >),
    })
    .partial(),
});

export const todayEndpoints = [getToday, getWaiting] as const;

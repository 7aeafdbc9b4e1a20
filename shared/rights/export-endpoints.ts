import { z } from 'zod';
import { accountEventKinds } from '#shared/accounts/account-event.ts';
import { activity } from '#shared/activities/activity.ts';
import { accountStatuses, advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, instant } from '#shared/fields.ts';
import { ownLook } from '#shared/looks/look-endpoints.ts';
import { newsMailPaces } from '#shared/news/news-mail-paces.ts';
import { heldNote } from '#shared/notes/note-endpoints.ts';
import { heldOutcome } from '#shared/outcomes/outcome.ts';
import { participant } from '#shared/participants/participant.ts';
import { participantChange } from '#shared/participants/participant-change.ts';
import { heldPlacement } from '#shared/placements/placement.ts';
import { heldReferral } from '#shared/referrals/referral.ts';
import { heldShortlisted } from '#shared/referrals/shortlist-endpoints.ts';
import { heldSavedOpening } from '#shared/saved/saved-opening-endpoints.ts';
import { heldSavedSearch } from '#shared/saved/saved-search-endpoints.ts';

/** Everything that is held about a participant (accounts.md, "Rights"). */
const everything = z
  .object({
    madeAt: instant,
    participant,
    referrals: z.array(heldReferral),
    /** What advisors weigh in private. */
    shortlist: z.array(heldShortlisted),
    placements: z.array(heldPlacement),
    outcomes: z.array(heldOutcome),
    activities: z.array(z.object(activity.shape)),
    /** What of the record became otherwise, and when. */
    changes: z.array(participantChange),
    /** What the participant has put aside. */
    savedOpenings: z.array(heldSavedOpening),
    savedSearches: z.array(heldSavedSearch),
    /** Whether what is new comes by e-mail; missing: it was never chosen. */
    newsMail: z.object({ pace: z.enum(newsMailPaces), chosenAt: instant }).optional(),
    notes: z.array(heldNote),
    /** Private ones, of which a leader has released none. */
    notesWithheld: z.int(),
    /** Missing: nobody has given them one. */
    account: z
      .object({
        email: z.string(),
        displayName: z.string(),
        phone: z.string().optional(),
        status: z.enum(accountStatuses),
        invitedAt: instant,
        /** The day in Oslo. */
        lastSignInDay: z.string().optional(),
      })
      .optional(),
    /** Where the participant is signed in. */
    sessions: z.array(z.object({ startedAt: instant, usedAt: instant, browser: z.string() })),
    /** What happened to the account. */
    accountEvents: z.array(z.object({ at: instant, kind: z.enum(accountEventKinds) })),
    looks: z.array(ownLook),
  })
  .meta({ id: 'ParticipantExport' });
export interface ParticipantExport extends z.output<typeof everything> {}
export interface GivenToExport extends z.input<typeof everything> {}
/** Named: its type is too long to be written down at every endpoint. */
const participantExport: z.ZodType<ParticipantExport, GivenToExport> = everything;

export const exportParticipant = endpoint({
  method: 'GET',
  path: '/api/participants/:id/export',
  who: advisors,
  summary: 'Everything held about a participant',
  params: z.strictObject({ id }),
  reply: participantExport,
  shows: 'participants',
});

export const exportOneself = endpoint({
  method: 'GET',
  path: '/api/me/export',
  who: ['participant'],
  summary: 'Everything held about the one signed in',
  reply: participantExport,
  shows: 'oneself',
});

export const rightsEndpoints = [exportParticipant, exportOneself] as const;

import { z } from 'zod';
import { languageCode } from '#shared/code-tables.ts';
import { advisors, type Role } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { atMostItems, id, longText, optional, pageOf, version } from '#shared/fields.ts';
import { many, paging } from '#shared/query.ts';
import { ownReferral, referral } from './referral.ts';
import {
  declineReasons,
  type ReferralAction,
  referralStates,
  rejectReasons,
  rolesFor,
  sharedParts,
  sideOf,
  wayOf,
  withdrawReasons,
} from './referral-table.ts';

const params = z.strictObject({ id });
const words = longText(500);
const said = { interpreter: optional(languageCode) };
const onBehalf = z.strictObject({ reason: words });

const yes = {
  /** `[]`: the name is enough. It has to be said. */
  shares: atMostItems(z.array(z.enum(sharedParts)), 100).overwrite((parts) => [...new Set(parts)]),
  /** To the employer. */
  message: optional(words),
  ...said,
};

function no<const R extends readonly [string, ...string[]]>(reasons: R) {
  return { reason: z.enum(reasons), text: optional(words) };
}

/** What `other` means has to be said. */
function saysWhat(body: unknown): boolean {
  const { reason, text } = (body ?? {}) as { reason?: unknown; text?: unknown };
  return reason !== 'other' || (text !== undefined && text !== null);
}

/**
 * The body of a step. `onBehalf` is asked of advisors where it is not their own step, and known to
 * nobody else.
 */
function bodies<const F extends z.ZodRawShape>(action: ReferralAction, fields: F) {
  const frame = { version, ...fields };
  const rule = { path: ['text'], params: { code: 'required' }, when: () => true };
  const own = z.strictObject(frame).refine(saysWhat, rule);
  const forSomebody = z.strictObject({ ...frame, onBehalf }).refine(saysWhat, rule);
  return {
    body: z.strictObject({ ...frame, onBehalf: optional(onBehalf) }).refine(saysWhat, rule),
    bodyFor: (role: Role): z.ZodType => {
      const side = sideOf(role);
      return side && wayOf(action, side) === 'onBehalf' ? forSomebody : own;
    },
  };
}

function step<const A extends ReferralAction, const F extends z.ZodRawShape>(
  action: A,
  summary: string,
  fields: F,
) {
  return endpoint({
    method: 'POST',
    path: `/api/referrals/:id/${action}` as const,
    who: rolesFor(action),
    summary,
    params,
    ...bodies(action, fields),
    reply: referral,
    shows: 'participants',
  });
}

export const getReferral = endpoint({
  method: 'GET',
  path: '/api/referrals/:id',
  who: ['participant', ...advisors, 'employer'],
  summary: 'One referral, as the one signed in may see it',
  params,
  reply: referral,
  shows: 'participants',
});

export const listReferrals = endpoint({
  method: 'GET',
  path: '/api/referrals',
  who: ['participant', ...advisors, 'employer'],
  summary: 'Referrals of the municipality, of oneself, or shared with the employer; latest first',
  query: z.strictObject({
    state: many(z.enum(referralStates)),
    openingId: id.optional(),
    /** For advisors. */
    participantId: id.optional(),
    ...paging(25),
  }),
  reply: pageOf(referral),
  shows: 'participants',
});

export const suggest = endpoint({
  method: 'POST',
  path: '/api/referrals',
  who: advisors,
  summary: 'Suggest an opening to a participant',
  body: z.strictObject({
    participantId: z.string().min(1).max(100),
    openingId: z.string().min(1).max(100),
    /** To the participant. */
    note: optional(words),
  }),
  reply: referral,
  shows: 'participants',
  status: 201,
  makes: getReferral,
});

export const showInterest = endpoint({
  method: 'POST',
  path: '/api/me/referrals',
  who: ['participant'],
  summary: 'Be interested in an opening, and say what the employer may get',
  body: z.strictObject({ openingId: z.string().min(1).max(100), ...yes }),
  reply: ownReferral,
  shows: 'oneself',
  status: 201,
  makes: getReferral,
});

export const interested = step('interested', 'Yes to sharing with this employer', yes);
export const decline = step('decline', 'No to a suggestion', { ...no(declineReasons), ...said });
export const share = step('share', 'Share with the employer', {});
export const accept = step('accept', "The employer's yes; takes a place", said);
export const reject = step('reject', "The employer's no", { ...no(rejectReasons), ...said });
export const withdraw = step('withdraw', 'Take it back', no(withdrawReasons));

export const referralEndpoints = [
  listReferrals,
  suggest,
  showInterest,
  getReferral,
  interested,
  decline,
  share,
  accept,
  reject,
  withdraw,
] as const;

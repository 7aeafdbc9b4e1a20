import { z } from 'zod';
import { roles } from '#shared/codes.ts';
import { endpoint, signedIn } from '#shared/endpoint.ts';
import { id, instant } from '#shared/fields.ts';

/** What somebody else did with an account that its holder is told at the next sign-in (accounts.md). */
export const noticeKinds = ['invitation_renewed', 'second_factor_removed'] as const;
type NoticeKind = (typeof noticeKinds)[number];

const ownNotice = z.object({
  id,
  at: instant,
  kind: z.enum(noticeKinds),
  /** Who did it, as the account is now; empty where it is gone. */
  by: z.object({ displayName: z.string().optional(), role: z.enum(roles).optional() }),
});
export type OwnNotice = z.output<typeof ownNotice>;

export const listOwnNotices = endpoint({
  method: 'GET',
  path: '/api/me/notices',
  who: signedIn,
  summary: 'What others did with the own account and was not put away yet, latest first',
  reply: z.object({ items: z.array(ownNotice) }),
});

export const dismissNotice = endpoint({
  method: 'DELETE',
  path: '/api/me/notices/:id',
  who: signedIn,
  summary: 'Puts one away; the event stays where it is',
  params: z.strictObject({ id }),
});

export const noticeEndpoints = [listOwnNotices, dismissNotice] as const;

export function isNoticeKind(kind: string): kind is NoticeKind {
  return noticeKinds.some((each) => each === kind);
}

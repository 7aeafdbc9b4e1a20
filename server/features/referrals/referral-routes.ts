import type { NoteOpened } from '#server/features/today/note-opened.ts';
import { type Route, serve } from '#server/http/serve.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Referral } from '#shared/referrals/referral.ts';
import {
  accept,
  decline,
  getReferral,
  interested,
  listReferrals,
  reject,
  share,
  showInterest,
  suggest,
  withdraw,
} from '#shared/referrals/referral-endpoints.ts';
import {
  getShortlisted,
  listShortlist,
  putShortlisted,
  removeShortlisted,
} from '#shared/referrals/shortlist-endpoints.ts';
import type { AcceptService } from './accept-service.ts';
import type { ReferralService } from './referral-service.ts';
import type { ShortlistService } from './shortlist-service.ts';
import type { StepService } from './step-service.ts';

interface Services {
  opened: NoteOpened;
  referrals: ReferralService;
  steps: StepService;
  accepting: AcceptService;
  shortlists: ShortlistService;
}

export function referralRoutes({
  opened,
  referrals,
  steps,
  accepting,
  shortlists,
}: Services): Route[] {
  /** Whoever takes a step has seen what comes of it. */
  async function taken(account: Account, step: Promise<Referral>): Promise<Referral> {
    const referral = await step;
    await opened(account, referral);
    return referral;
  }

  return [
    serve(listReferrals, (request) => referrals.list(request, request.query)),
    serve(getReferral, (request) =>
      taken(request.account, referrals.read(request, request.params.id)),
    ),
    serve(suggest, (request) => referrals.suggest(request, request.body, request.newId)),
    serve(showInterest, (request) => referrals.showInterest(request, request.body, request.newId)),
    serve(interested, (request) =>
      taken(request.account, steps.take(request, request.params.id, 'interested', request.body)),
    ),
    serve(decline, (request) =>
      taken(request.account, steps.take(request, request.params.id, 'decline', request.body)),
    ),
    serve(share, (request) =>
      taken(request.account, steps.take(request, request.params.id, 'share', request.body)),
    ),
    serve(accept, (request) =>
      taken(request.account, accepting.accept(request, request.params.id, request.body)),
    ),
    serve(reject, (request) =>
      taken(request.account, steps.take(request, request.params.id, 'reject', request.body)),
    ),
    serve(withdraw, (request) =>
      taken(request.account, steps.take(request, request.params.id, 'withdraw', request.body)),
    ),
    serve(listShortlist, (request) => shortlists.list(request, request.params.id)),
    serve(getShortlisted, (request) =>
      shortlists.read(request, request.params.id, request.params.openingId),
    ),
    serve(putShortlisted, (request) =>
      shortlists.put(request, request.params.id, request.params.openingId, request.body.note),
    ),
    serve(removeShortlisted, ({ account, params }) =>
      shortlists.remove(account, params.id, params.openingId),
    ),
  ];
}

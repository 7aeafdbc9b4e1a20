import type { NoteOpened } from '#server/features/today/note-opened.ts';
import { type Route, serve } from '#server/http/serve.ts';
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
  return [
    serve(listReferrals, (request) => referrals.list(request, request.query)),
    serve(getReferral, async (request) => {
      const referral = await referrals.read(request, request.params.id);
      await opened(request.account, referral);
      return referral;
    }),
    serve(suggest, (request) => referrals.suggest(request, request.body, request.newId)),
    serve(showInterest, (request) => referrals.showInterest(request, request.body, request.newId)),
    serve(interested, (request) =>
      steps.take(request, request.params.id, 'interested', request.body),
    ),
    serve(decline, (request) => steps.take(request, request.params.id, 'decline', request.body)),
    serve(share, (request) => steps.take(request, request.params.id, 'share', request.body)),
    serve(accept, (request) => accepting.accept(request, request.params.id, request.body)),
    serve(reject, (request) => steps.take(request, request.params.id, 'reject', request.body)),
    serve(withdraw, (request) => steps.take(request, request.params.id, 'withdraw', request.body)),
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

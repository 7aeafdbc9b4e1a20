import type { ReactElement } from 'react';
import type { ReferralForEmployer } from '#shared/referrals/referral.ts';
import { useReferrals } from '#web/api/referrals.ts';
import { paths } from '#web/app/paths.ts';
import { employerInboxText as t } from '#web/text/employer-inbox.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Link } from '#web/ui/link.tsx';
import { toAnswer } from './inbox/inbox-address.ts';

/** How many wait for an answer, with the way there; nothing where nobody does. */
export function WaitingLine(): ReactElement | null {
  const { data } = useReferrals<ReferralForEmployer>({ state: toAnswer, page: 1 });
  if (!data || data.total === 0) return null;
  return (
    <Alert variant="info">
      <Link to={paths.inbox}>{t.waitingLink(data.total)}</Link>
    </Alert>
  );
}

import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { leadsFrom } from '#shared/referrals/referral-table.ts';
import { useReferral } from '#web/api/referrals.ts';
import { useSession } from '#web/api/session.ts';
import { DeadEnd } from '#web/app/dead-end.tsx';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { endText as t } from '#web/text/own-page.ts';
import { ownStateWords } from '#web/text/own-referral.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { EndForm } from './end-form.tsx';
import type { EndAction } from './end-subject.ts';

/** No to a suggestion. */
export function DeclineScreen(): ReactElement {
  return <EndScreen action="decline" />;
}

/** A yes is taken back. */
export function WithdrawScreen(): ReactElement {
  return <EndScreen action="withdraw" />;
}

function EndScreen({ action }: { action: EndAction }): ReactElement {
  const { id = '' } = useParams();
  const { account } = useSession();
  const { data: referral, error, refetch } = useReferral<OwnReferral>(id);
  if (referral && !leadsFrom(action, referral.state)) {
    return (
      <DeadEnd title={t.tooLate} words={`${ownStateWords[referral.state]}.`}>
        <ButtonLink to={paths.ownPage}>{t.toPage}</ButtonLink>
      </DeadEnd>
    );
  }
  return (
    <Page
      title={t[action].title}
      width="participant"
      above={<BackLink to={paths.ownReferral(id)}>{t.stay}</BackLink>}
    >
      {error && <Failure error={error} retry={refetch} />}
      {!referral && !error && <SkeletonList count={2} height="10rem" />}
      {referral && account && !error && (
        <EndForm accountId={account.id} action={action} referral={referral} />
      )}
    </Page>
  );
}

import type { ReactElement } from 'react';
import { useParams } from 'react-router';
import { useOpeningIfAny } from '#web/api/openings.ts';
import { useOwnReferralTo } from '#web/api/own-referrals.ts';
import { useParticipant } from '#web/api/participants.ts';
import { useSession } from '#web/api/session.ts';
import { useIsWaiting } from '#web/api/waiting-yes.ts';
import { DeadEnd } from '#web/app/dead-end.tsx';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { isAnswerable } from '#web/referral/is-answerable.ts';
import { interestText as t } from '#web/text/interest.ts';
import { ownStateWords } from '#web/text/own-referral.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { InterestForm } from './interest-form.tsx';

/** The yes to one opening: what is shared, what happens then, and who does it. */
export function InterestScreen(): ReactElement {
  const { id = '' } = useParams();
  const { account } = useSession();
  return useIsWaiting(account?.id, id) ? <Waiting /> : <Interest id={id} />;
}

function Interest({ id }: { id: string }): ReactElement {
  const { account } = useSession();
  // As the page before asks: what it has kept is here without a net, too.
  const opening = useOpeningIfAny(id);
  const underWay = useOwnReferralTo(id);
  const participant = useParticipant(account?.participantId ?? '');
  const all = [opening, underWay, participant];
  const referral = underWay.data;

  if (referral && referral.state !== 'suggested') {
    return (
      <DeadEnd title={t.already.title} words={`${ownStateWords[referral.state]}.`}>
        <ButtonLink to={paths.ownReferral(referral.id)}>{t.already.see}</ButtonLink>
      </DeadEnd>
    );
  }
  if (opening.data === null || (opening.data && !isAnswerable(opening.data))) return <Closed />;
  if (participant.data?.protection === 'strict') {
    return (
      <DeadEnd title={t.hidden.title} words={t.hidden.words}>
        <ButtonLink to={paths.ownPage}>{t.hidden.page}</ButtonLink>
      </DeadEnd>
    );
  }
  const failed = all.find(({ error }) => error);
  const isThere = account && opening.data && participant.data && referral !== undefined;
  return (
    <Page
      title={t.title}
      width="participant"
      above={<BackLink to={paths.opening(id)}>{t.back}</BackLink>}
    >
      {failed?.error && <Failure error={failed.error} retry={failed.refetch} />}
      {!isThere && !failed && <SkeletonList count={3} height="10rem" />}
      {isThere && !failed && opening.data && participant.data && (
        <InterestForm
          accountId={account.id}
          opening={opening.data}
          suggestion={referral}
          participant={participant.data}
        />
      )}
    </Page>
  );
}

/** What becomes of it stands above every page. */
function Waiting(): ReactElement {
  return (
    <DeadEnd title={t.waits.title} words={t.waits.words}>
      <ButtonLink to={paths.ownPage}>{t.waits.page}</ButtonLink>
    </DeadEnd>
  );
}

function Closed(): ReactElement {
  return (
    <DeadEnd title={t.closed.title} words={t.closed.words}>
      <ButtonLink to={paths.ownMatches}>{t.closed.matches}</ButtonLink>
    </DeadEnd>
  );
}

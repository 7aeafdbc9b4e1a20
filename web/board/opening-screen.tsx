import type { ReactElement } from 'react';
import { useLocation, useParams } from 'react-router';
import { ApiError } from '#web/api/call.ts';
import { useOpening } from '#web/api/openings.ts';
import { useSession } from '#web/api/session.ts';
import { DeadEnd } from '#web/app/dead-end.tsx';
import { Failure } from '#web/app/failure.tsx';
import type { SignInState } from '#web/app/for-role.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { AdvisorLinks } from '#web/opening/advisor-links.tsx';
import { OpeningDetails } from '#web/opening/opening-details.tsx';
import type { OpeningLinkState } from '#web/opening/opening-link-state.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { OwnInterest } from '#web/referral/own-interest.tsx';
import { SaveOpening } from '#web/saved/save-opening.tsx';
import { openingText as t } from '#web/text/opening.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { Skeleton, SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText } from '#web/ui/text.tsx';

/** One opening, in simple Norwegian. */
export function OpeningScreen(): ReactElement {
  const { id = '' } = useParams();
  const { account } = useSession();
  const state = useLocation().state as OpeningLinkState | null;
  const { data: opening, error, refetch } = useOpening(id);
  if (error instanceof ApiError && error.status === 404) {
    return account ? <Gone /> : <ForSignedIn />;
  }
  if (error) return <Failure error={error} retry={refetch} />;
  if (!opening) return <Loading />;
  return (
    <Page
      title={opening.title}
      titleLanguage={ownWordsLanguage}
      width="participant"
      above={
        <BackLink to={state?.from ?? paths.board} isPrevious={state !== null}>
          {t.back}
        </BackLink>
      }
    >
      <AdvisorLinks opening={opening} />
      <SaveOpening opening={opening} />
      {account?.role === 'participant' && <OwnInterest opening={opening} />}
      <OpeningDetails opening={{ ...opening, distance: state?.distance }} />
    </Page>
  );
}

function Loading(): ReactElement {
  return (
    <Stack gap={24}>
      <HiddenText>{t.loading}</HiddenText>
      <Skeleton variant="text" width="70%" height="3rem" />
      <SkeletonList count={5} height="6rem" />
    </Stack>
  );
}

/** Nothing that everybody may see: it may be there for others, or not at all, and nobody is told which. */
function ForSignedIn(): ReactElement {
  const { pathname } = useLocation();
  const state: SignInState = { returnTo: pathname };
  return (
    <DeadEnd title={t.forSignedInTitle} words={t.forSignedIn}>
      <ButtonLink to={paths.signIn} state={state}>
        {t.signIn}
      </ButtonLink>
      <ButtonLink to={paths.board} variant="secondary">
        {t.toBoard}
      </ButtonLink>
    </DeadEnd>
  );
}

function Gone(): ReactElement {
  return (
    <DeadEnd title={t.notFoundTitle} words={t.notFound}>
      <ButtonLink to={paths.board}>{t.toBoard}</ButtonLink>
    </DeadEnd>
  );
}

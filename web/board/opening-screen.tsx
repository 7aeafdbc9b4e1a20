import { lazy, type ReactElement, Suspense } from 'react';
import { useLocation, useParams } from 'react-router';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Instead } from '#shared/openings/opening-endpoints.ts';
import { useInstead, useOpeningIfAny } from '#web/api/openings.ts';
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
import { SaveOpening } from '#web/saved/save-opening.tsx';
import { openingText as t } from '#web/text/opening.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { part } from '#web/ui/part.tsx';
import { Skeleton, SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { isOver } from './is-over.ts';

// Most openings are not over, and most who are sent a link are not signed in.
const OverPage = part('OverPage', () => import('./over-page.tsx'));
const OverNotice = part('OverNotice', () => import('./over-notice.tsx'));
const InsteadList = part('InsteadList', () => import('./instead-list.tsx'));
const OwnInterest = lazy(async () => ({
  default: (await import('#web/referral/own-interest.tsx')).OwnInterest,
}));

/** One opening, in simple Norwegian. */
export function OpeningScreen(): ReactElement {
  const { id = '' } = useParams();
  const { account } = useSession();
  const state = useLocation().state as OpeningLinkState | null;
  const { data: opening, error, refetch } = useOpeningIfAny(id);
  const isParticipant = account?.role === 'participant';
  const { data: instead, isLoading } = useInstead(id, wantsInstead(account, opening));
  if (error) return <Failure error={error} retry={refetch} />;
  if (opening === undefined || isLoading) return <Loading />;
  if (opening === null) return <NotThere instead={instead ?? undefined} />;
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
      {isParticipant && (
        <Stack gap={8}>
          <Suspense>
            <OwnInterest opening={opening} />
          </Suspense>
          <SaveOpening opening={opening} />
        </Stack>
      )}
      {instead && (
        <Suspense>
          <OverNotice instead={instead} />
        </Suspense>
      )}
      <OpeningDetails opening={{ ...opening, ...farAs(state) }} />
      {instead && (
        <Suspense>
          <InsteadList instead={instead} />
        </Suspense>
      )}
    </Page>
  );
}

/** Who is signed in and finds it is told by its own words that it is over. */
function wantsInstead(
  account: Account | null | undefined,
  opening: Parameters<typeof isOver>[0] | null | undefined,
): boolean {
  if (account === null) return opening === null || (opening !== undefined && isOver(opening));
  return opening === null && account?.role === 'participant';
}

/** As far as the list said, which may have been asked from elsewhere than from home. */
function farAs(state: OpeningLinkState | null): Pick<OpeningLinkState, 'distance'> {
  return state?.distance ? { distance: state.distance } : {};
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

/** No opening, or none that one may see; `instead` where there was one for everybody. */
function NotThere({ instead }: { instead: Instead | undefined }): ReactElement {
  const { account } = useSession();
  if (instead) return <OverPage instead={instead} />;
  return account ? <Gone /> : <ForSignedIn />;
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

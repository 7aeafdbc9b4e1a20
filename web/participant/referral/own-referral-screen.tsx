import type { ReactElement } from 'react';
import { useLocation, useParams } from 'react-router';
import type { OwnReferral } from '#shared/referrals/referral.ts';
import { leadsFrom } from '#shared/referrals/referral-table.ts';
import { ApiError } from '#web/api/call.ts';
import { useReferral } from '#web/api/referrals.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { WayRow } from '#web/referral/way-row.tsx';
import { errorText } from '#web/text/errors.ts';
import { ownPageText, ownReferralText as t, wayText } from '#web/text/own-page.ts';
import { ownPlacementCardText } from '#web/text/own-placement.ts';
import { Alert } from '#web/ui/alert.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { History } from './history.tsx';
import { nextWords } from './next-words.ts';
import { OpeningLine } from './opening-line.tsx';
import type { OwnReferralState } from './own-referral-state.ts';
import { SharedWords } from './shared-words.tsx';
import { SuggestionCard } from './suggestion-card.tsx';
import { wayOf } from './way.ts';

/** One referral: where it stands, what was shared, what was done by whom, and the way out. */
export function OwnReferralScreen(): ReactElement {
  const { id = '' } = useParams();
  const { data: referral, error, refetch } = useReferral<OwnReferral>(id);
  const isGone = error instanceof ApiError && error.status === 404;
  return (
    <Page
      title={isGone ? errorText.notFoundTitle : ownPageText.standing}
      width="participant"
      above={<BackLink to={paths.ownPage}>{t.back}</BackLink>}
    >
      {error && <Failure error={error} retry={refetch} />}
      {!referral && !error && <SkeletonList count={3} height="10rem" />}
      {referral && !error && <Standing referral={referral} />}
    </Page>
  );
}

function Standing({ referral }: { referral: OwnReferral }): ReactElement {
  const { id, openingId, opening, state } = referral;
  const isAsked = state === 'suggested';
  return (
    <Stack gap={24}>
      <JustDone referral={referral} />
      {isAsked ? (
        <SuggestionCard referral={referral} level={2} />
      ) : (
        <>
          <OpeningLine opening={opening} to={paths.opening(openingId)} level={2} />
          <WayRow way={wayOf(referral)} label={wayText.label} words={wayText.steps} />
          <Stack gap={8} as="section">
            <Heading level={2}>{t.next}</Heading>
            {nextWords(referral).map((words) => (
              <Text key={words}>{words}</Text>
            ))}
          </Stack>
          {referral.placementId && (
            <div>
              <ButtonLink to={paths.placement(referral.placementId)}>
                {ownPlacementCardText.more}
              </ButtonLink>
            </div>
          )}
          <SharedWords referral={referral} />
        </>
      )}
      <History steps={referral.history} />
      {!isAsked && leadsFrom('withdraw', state) && (
        <Row>
          <ButtonLink to={paths.withdrawReferral(id)} variant="secondary">
            {t.withdraw}
          </ButtonLink>
        </Row>
      )}
    </Stack>
  );
}

const thanks = {
  yes: { state: 'interested', words: t.saidYes },
  decline: { state: 'declined', words: t.saidNo },
  withdraw: { state: 'withdrawn', words: t.tookBack },
} as const;

/** What one has just said has arrived; not any more once it has moved on. */
function JustDone({ referral }: { referral: OwnReferral }): ReactElement | null {
  const done = (useLocation().state as OwnReferralState | null)?.done;
  if (!done || thanks[done].state !== referral.state) return null;
  return (
    <Alert variant="success" role="status">
      {thanks[done].words}
    </Alert>
  );
}

import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useParams } from 'react-router';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { PendingPage } from '#web/advisor/pending-page.tsx';
import { useReferral } from '#web/api/referrals.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { referralsText, referralText as t } from '#web/text/advisor-referrals.ts';
import { Alert } from '#web/ui/alert.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { BothSides } from './both-sides.tsx';
import { ReferralHistory } from './referral-history.tsx';
import styles from './referral-screen.module.css';
import { StateTag } from './state-tag.tsx';
import { StepButtons } from './step-buttons.tsx';

/** One referral: where it stands, what can be done, both sides, and how it came there. */
export function ReferralScreen(): ReactElement {
  const { id = '' } = useParams();
  const { data: referral, error, refetch } = useReferral<ReferralForAdvisors>(id);
  const above = <BackLink to={paths.referrals}>{t.back}</BackLink>;
  if (!referral) {
    return <PendingPage loading={t.loading} error={error} retry={refetch} above={above} />;
  }
  const { participant, opening, history } = referral;
  return (
    <Page
      key={id}
      inTab={t.inTab}
      title={t.title(participant.displayName, opening?.title ?? referralsText.goneOpening)}
      above={above}
    >
      <div className={styles.columns}>
        <div>
          <Standing referral={referral} />
          <BothSides referral={referral} />
        </div>
        <section aria-labelledby="historie">
          <Heading level={2} id="historie">
            {t.history}
          </Heading>
          <ReferralHistory steps={history} />
        </section>
      </div>
    </Page>
  );
}

/** Where it stands and what is next; what was just done takes the focus: the button is gone. */
function Standing({ referral }: { referral: ReferralForAdvisors }): ReactElement {
  const { state, expiresOn } = referral;
  const [done, setDone] = useState<string>();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (done !== undefined) notice.current?.focus();
  }, [done]);
  return (
    <Card as="section" aria-labelledby="status" tone="warm">
      <Stack gap={16}>
        {done !== undefined && (
          <div ref={notice} tabIndex={-1}>
            <Alert variant="success" role="status">
              {done}
            </Alert>
          </div>
        )}
        <Row gap={12}>
          <Heading level={2} id="status">
            {t.nextTitle}
          </Heading>
          <StateTag state={state} />
        </Row>
        <Text>
          {t.next[state]} {expiresOn !== undefined && t.expiresOn(expiresOn)}
        </Text>
        {referral.placementId && (
          <div>
            <ButtonLink to={paths.placement(referral.placementId)}>{t.toPlacement}</ButtonLink>
          </div>
        )}
        <StepButtons
          referral={referral}
          onBegin={() => setDone(undefined)}
          onDone={({ action }) => setDone(t.done[action])}
        />
      </Stack>
    </Card>
  );
}

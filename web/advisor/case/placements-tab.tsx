import type { ReactElement } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { ReferralRows } from '#web/advisor/referrals/referral-rows.tsx';
import { referralsAddress } from '#web/advisor/referrals/referrals-address.ts';
import { Suggesting } from '#web/advisor/suggest/suggesting.tsx';
import { useReferrals } from '#web/api/referrals.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { casePlacementsText as t } from '#web/text/advisor-case.ts';
import { referralsText } from '#web/text/advisor-referrals.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { OutcomeRows } from './outcome-rows.tsx';
import { PlacementRows } from './placement-rows.tsx';
import styles from './placements-tab.module.css';
import { Weighed } from './weighed.tsx';

/** What is weighed, what is under way, where the person is, and what became of it. */
export function PlacementsTab({ participant }: { participant: Participant }): ReactElement {
  const { id } = participant;
  return (
    <Stack gap={32}>
      <div className={styles.section}>
        <Heading level={2}>{t.referrals}</Heading>
        <Referrals participantId={id} />
      </div>
      <div className={styles.section}>
        <Heading level={2}>{t.placements}</Heading>
        <PlacementRows participantId={id} />
      </div>
      <div className={styles.section}>
        <Heading level={2}>{t.outcomes}</Heading>
        <OutcomeRows participant={participant} />
      </div>
      <div className={styles.section}>
        <Heading level={2}>{t.weighed}</Heading>
        <Suggesting>
          <Weighed participant={participant} />
        </Suggesting>
      </div>
    </Stack>
  );
}

function Referrals({ participantId }: { participantId: string }): ReactElement {
  const { data, error, refetch } = useReferrals<ReferralForAdvisors>({ participantId });
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={referralsText.loading} count={3} height="3rem" />;
  if (data.total === 0) return <Text>{t.noReferrals}</Text>;
  const { total, items } = data;
  return (
    <>
      <ReferralRows referrals={items} isOfOne />
      {total > items.length && (
        <Text size="small">
          {t.firstReferrals(items.length, total)}{' '}
          <Link to={paths.referrals + referralsAddress.write({ participantId })}>
            {t.allReferrals(total)}
          </Link>
        </Text>
      )}
    </>
  );
}

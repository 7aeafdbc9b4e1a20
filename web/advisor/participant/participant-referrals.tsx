import type { ReactElement } from 'react';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { StateTag } from '#web/advisor/referrals/state-tag.tsx';
import { useReferrals } from '#web/api/referrals.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { referralText, referralsText as t } from '#web/text/advisor-referrals.ts';
import { Card } from '#web/ui/card.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

const mostShown = 5;

/** What is under way for a participant, and what was; latest change first. */
export function ParticipantReferrals({ participantId }: { participantId: string }): ReactElement {
  const { data, error, refetch } = useReferrals<ReferralForAdvisors>({
    participantId,
    pageSize: mostShown,
  });
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={t.loading} count={1} height="4rem" />;
  if (data.total === 0) return <Text>{t.noneOfParticipant}</Text>;
  return (
    <Card>
      <Stack gap={12}>
        <Stack as="ul" gap={12}>
          {data.items.map(({ id, state, opening }) => (
            <Row key={id} as="li" gap={12}>
              <Link to={paths.referral(id)}>
                <OpeningTitle of={opening} otherwise={t.goneOpening} />
              </Link>
              <StateTag state={state} />
              <Text size="small" subtle as="span">
                {referralText.nextShort[state]}
              </Text>
            </Row>
          ))}
        </Stack>
        {data.total > data.items.length && (
          <Link to={`${paths.referrals}?participantId=${participantId}`}>
            {t.showAll(data.total)}
          </Link>
        )}
      </Stack>
    </Card>
  );
}

import type { ReactElement } from 'react';
import type { Participant } from '#shared/participants/participant.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { pairOf } from '#web/advisor/suggest/named-pair.ts';
import { SuggestAction } from '#web/advisor/suggest/suggest-action.tsx';
import { WeighButton } from '#web/advisor/suggest/weigh-button.tsx';
import { useShortlist } from '#web/api/shortlist.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { casePlacementsText as t } from '#web/text/advisor-case.ts';
import { referralsText } from '#web/text/advisor-referrals.ts';
import { Card } from '#web/ui/card.tsx';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** What advisors weigh in private, ready to be suggested. */
export function Weighed({ participant }: { participant: Participant }): ReactElement {
  const { id: participantId } = participant;
  const { data, error, refetch } = useShortlist(participantId);
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={referralsText.loading} count={1} height="4rem" />;
  if (data.length === 0) return <Text>{t.noneWeighed}</Text>;
  return (
    <>
      <Text size="small" subtle>
        {t.weighedHelp}
      </Text>
      <Stack as="ul" gap={12}>
        {data.map(({ openingId, opening, note, by, at }) => (
          <Card key={openingId} as="li">
            <Stack gap={8}>
              <Text>
                <Link to={paths.opening(openingId)}>
                  <OpeningTitle of={opening} otherwise={referralsText.goneOpening} />
                </Link>
                {opening && `, ${opening.employer.name}`}
              </Text>
              {note !== undefined && <Text size="small">{note}</Text>}
              <Text size="small" subtle>
                {t.weighedBy(by.displayName, at)}
              </Text>
              {opening ? (
                <SuggestAction pair={pairOf(participant, opening)} what={opening.title}>
                  <WeighButton participantId={participantId} opening={opening} />
                </SuggestAction>
              ) : (
                <WeighButton participantId={participantId} opening={{ id: openingId, title: '' }} />
              )}
            </Stack>
          </Card>
        ))}
      </Stack>
    </>
  );
}

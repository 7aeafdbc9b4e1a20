import type { ReactElement } from 'react';
import { norwegianUses } from '#shared/codes.ts';
import type { CheckIn, PlacementForAdvisors } from '#shared/placements/placement.ts';
import { usePlacement } from '#web/api/placements.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { advisorPlacementText, advisorTalkText as t } from '#web/text/advisor-placement.ts';
import { norwegianUseLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { placementText } from '#web/text/placement.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Alert } from '#web/ui/alert.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { approverNames } from '../advisor/advisor-words.ts';
import { Pending } from '../pending.tsx';
import styles from '../placement.module.css';
import { timelineEntries } from '../timeline-entries.ts';
import { NoTalk, openTalk } from './no-talk.tsx';
import { TalkForm } from './talk-form.tsx';
import type { TalkPageProps } from './talk-page-props.ts';

/** What the others have said, and what an advisor writes: with that the talk is done. */
export function AdvisorsTalk(props: TalkPageProps): ReactElement {
  const { accountId, placementId, checkInId } = props;
  const { data: placement, error, refetch } = usePlacement<PlacementForAdvisors>(placementId);
  if (!placement) return <Pending error={error} retry={refetch} />;
  const checkIn = openTalk(placement, checkInId);
  if (!checkIn) return <NoTalk {...props} />;
  return (
    <Page
      title={t.title(checkInId)}
      width="text"
      above={<BackLink to={paths.placement(placementId)}>{placementText.back}</BackLink>}
    >
      <Text>
        {advisorPlacementText.title(placement.participant.displayName, placement.title)},{' '}
        {format.dayInWords(checkIn.due)}
      </Text>
      {checkIn.review && <Alert variant="info">{t.review}</Alert>}
      <Said placement={placement} checkIn={checkIn} />
      <TalkForm
        accountId={accountId}
        side="advisor"
        placementId={placementId}
        checkIn={checkIn}
        texts={t.fields}
        save={t.save}
      >
        <TextLines name="note" />
        <CodeSelect
          name="norwegianUse"
          codes={norwegianUses}
          labels={norwegianUseLabels}
          none={t.notSaid}
        />
        <TextLines name="nextStep" />
      </TalkForm>
    </Page>
  );
}

function Said({
  placement,
  checkIn: { advisor: _, review: _r, ...checkIn },
}: {
  placement: PlacementForAdvisors;
  checkIn: CheckIn;
}): ReactElement {
  const names = approverNames(placement.participant.displayName);
  const only = { ...placement, checkIns: [checkIn] };
  const entry = timelineEntries(only, 'advisor', names, osloToday()).find(
    ({ checkInId }) => checkInId === checkIn.id,
  );
  const lines = entry?.lines ?? [];
  return (
    <Card as="section" aria-labelledby="sagt" tone="warm">
      <Stack gap={8}>
        <Heading level={2} looksLike={3} id="sagt">
          {t.saidTitle}
        </Heading>
        {lines.length === 0 && <Text>{t.nobody}</Text>}
        {lines.map((line) => (
          <Text key={line} className={styles.words}>
            {line}
          </Text>
        ))}
      </Stack>
    </Card>
  );
}

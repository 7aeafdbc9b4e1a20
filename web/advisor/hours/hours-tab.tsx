import type { ReactElement } from 'react';
import type { HoursByWeek } from '#shared/activities/activity.ts';
import { hoursAsked } from '#shared/activities/hours-rules.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useHours } from '#web/api/hours.ts';
import { Failure } from '#web/app/failure.tsx';
import { hoursText as t } from '#web/text/advisor-hours.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { Activities } from './activities.tsx';
import { HoursOfWeeks } from './hours-of-weeks.tsx';
import styles from './hours-tab.module.css';
import { Programme } from './programme.tsx';

/** A person's weeks against the 15 hours, what they are made of, and what the rule rests on. */
export function HoursTab({ participant }: { participant: Participant }): ReactElement {
  const { data, error, refetch } = useHours(participant.id);
  return (
    <div className={styles.columns}>
      <Stack gap={32}>
        <section aria-labelledby="timer" className={styles.section}>
          <Heading level={2} id="timer">
            {t.title}
          </Heading>
          {error && <Failure error={error} retry={refetch} />}
          {!data && !error && <Loading words={t.loading} count={1} height="14rem" />}
          {data && <Weeks hours={data} participant={participant} />}
        </section>
        <Activities participantId={participant.id} />
      </Stack>
      <Programme participant={participant} />
    </div>
  );
}

interface WeeksProps {
  hours: HoursByWeek;
  participant: Participant;
}

function Weeks({ hours, participant: { programme } }: WeeksProps): ReactElement {
  const { from, average, weeks, below } = hours;
  if (from === undefined) return <Text>{programme ? t.otherTrack : t.noProgramme}</Text>;
  if (from > osloToday() || weeks.length === 0) return <Text>{t.notYet(from)}</Text>;
  return (
    <>
      <Card tone={below ? 'warm' : 'accent'}>
        <Stack gap={4}>
          <Text size="large">
            <b>{t.average(average)}</b>
          </Text>
          <Text>{below ? t.below(hoursAsked, average) : t.enough}</Text>
          <Text size="small">
            {t.since(from)} {t.law(hoursAsked)}
          </Text>
        </Stack>
      </Card>
      <HoursOfWeeks weeks={weeks} />
    </>
  );
}

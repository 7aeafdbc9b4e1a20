import { lazy, type ReactElement, Suspense } from 'react';
import { levels } from '#shared/codes.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useHistoryOf } from '#web/api/history.ts';
import { useParticipantPlacements } from '#web/api/participant-placements.ts';
import { Failure } from '#web/app/failure.tsx';
import type { SkillWay, Stay } from '#web/plot/norwegian-plot.tsx';
import { norwegianWayText as t } from '#web/text/advisor-norwegian.ts';
import { levelLabels, levelSourceLabels, skillLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './history-tab.module.css';
import { staysOf, waysOf } from './norwegian-way.ts';

const NorwegianPlot = lazy(async () => ({
  default: (await import('#web/plot/norwegian-plot.tsx')).NorwegianPlot,
}));

/** A person's Norwegian for the eye and in numbers, with the places where they were meanwhile. */
export function NorwegianOverTime({ participant }: { participant: Participant }): ReactElement {
  const changes = useHistoryOf(participant.id, 'levels');
  const placements = useParticipantPlacements(participant.id);
  const error = changes.error ?? placements.error;
  const retry = (): unknown => Promise.all([changes.refetch(), placements.refetch()]);
  return (
    <section aria-labelledby="norsk" className={styles.section}>
      <Heading level={2} id="norsk">
        {t.title}
      </Heading>
      {error && <Failure error={error} retry={retry} />}
      {!error && !(changes.data && placements.data) && (
        <Loading words={t.loading} count={1} height="14rem" />
      )}
      {changes.data && placements.data && (
        <Way
          ways={waysOf(changes.data, participant.norwegian)}
          stays={staysOf(placements.data, osloToday())}
        />
      )}
    </section>
  );
}

interface WayProps {
  ways: readonly SkillWay[];
  stays: readonly Stay[];
}

function Way({ ways, stays }: WayProps): ReactElement {
  if (ways.length === 0) return <Text>{t.none}</Text>;
  return (
    <>
      <Text size="small" subtle>
        {t.help}
      </Text>
      <Suspense fallback={<Skeleton variant="rounded" height="16rem" />}>
        <NorwegianPlot ways={ways} stays={stays} today={osloToday()} />
      </Suspense>
      <Disclosure label={t.showTable}>
        <WayTable ways={ways} stays={stays} />
      </Disclosure>
    </>
  );
}

function WayTable({ ways, stays }: WayProps): ReactElement {
  return (
    <Table label={t.table} size="small">
      <TableHead columns={Object.values(t.head)} />
      <TableBody>
        {ways.flatMap(({ skill, steps }) =>
          steps.map(({ day, level, source }) => (
            <TableRow key={`${skill} ${day}`}>
              <TableHeaderCell scope="row">{skillLabels[skill]}</TableHeaderCell>
              <TableCell>{level === 0 ? levelLabels.none : levels[level]}</TableCell>
              <TableCell>{format.day(day)}</TableCell>
              <TableCell>{levelSourceLabels[source]}</TableCell>
            </TableRow>
          )),
        )}
        {stays.map(({ id, title, start, end }) => (
          <TableRow key={id}>
            <TableHeaderCell scope="row">{t.stay}</TableHeaderCell>
            <TableCell>{title}</TableCell>
            <TableCell>{t.from(start, end)}</TableCell>
            <TableCell>{t.noSource}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

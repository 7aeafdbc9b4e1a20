import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { HoursByWeek } from '#shared/activities/activity.ts';
import { hoursText as t } from '#web/text/advisor-hours.ts';
import { format } from '#web/text/format.ts';
import { Button } from '#web/ui/button.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';

const HoursPlot = lazy(async () => ({
  default: (await import('#web/plot/hours-plot.tsx')).HoursPlot,
}));

/** Half a year. */
const mostWeeks = 26;

type Weeks = HoursByWeek['weeks'];

/** The weeks for the eye, and the same in numbers. The latest ones, unless all are asked for. */
export function HoursOfWeeks({ weeks }: { weeks: Weeks }): ReactElement {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? weeks : weeks.slice(-mostWeeks);
  return (
    <Stack gap={16}>
      <Suspense fallback={<Skeleton variant="rounded" height="16rem" />}>
        <HoursPlot weeks={shown} />
      </Suspense>
      {shown.length < weeks.length && (
        <div>
          <Text size="small">{t.cut(shown.length, weeks.length)}</Text>
          <Button size="small" variant="tertiary" onClick={() => setIsWhole(true)}>
            {t.showAllWeeks(weeks.length)}
          </Button>
        </div>
      )}
      <Disclosure label={t.showTable}>
        <WeekTable weeks={shown} />
      </Disclosure>
    </Stack>
  );
}

/** Newest first. */
function WeekTable({ weeks }: { weeks: Weeks }): ReactElement {
  return (
    <Table label={t.weeks} size="small">
      <TableHead columns={Object.values(t.weekHead)} />
      <TableBody>
        {weeks.toReversed().map(({ week, hours, parts }) => (
          <TableRow key={week}>
            <TableHeaderCell scope="row">{t.week(week)}</TableHeaderCell>
            <TableCell>{format.number(hours)}</TableCell>
            <TableCell>
              {parts.length === 0
                ? t.nothing
                : parts.map((part) => t.part(part.title, part.hours)).join(', ')}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

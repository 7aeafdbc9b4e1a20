import type { ReactElement } from 'react';
import type { Activity } from '#shared/activities/activity.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { activityKindLabels, activitiesText as t } from '#web/text/advisor-hours.ts';
import { format } from '#web/text/format.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';

interface ActivityRowsProps {
  activities: readonly Activity[];
  onChange: (activity: Activity) => void;
  onRemove: (activity: Activity) => Promise<void>;
}

/** A table on a desk, cards on a phone. */
export function ActivityRows(props: ActivityRowsProps): ReactElement {
  const { activities } = props;
  const isNarrow = useNarrow();
  if (isNarrow) {
    return (
      <Stack as="ul" gap={12}>
        {activities.map((activity) => (
          <Card key={activity.id} as="li">
            <Text>
              <b>{activity.title}</b>
            </Text>
            <Text size="small">
              {activityKindLabels[activity.kind]}, {t.hours(activity.hoursPerWeek)}
            </Text>
            <Text size="small" subtle>
              {t.period(activity.start, activity.end)}
            </Text>
            <Acts {...props} activity={activity} />
          </Card>
        ))}
      </Stack>
    );
  }
  return (
    <Table label={t.title} size="small">
      <TableHead columns={Object.values(t.head)} />
      <TableBody>
        {activities.map((activity) => (
          <TableRow key={activity.id}>
            <TableHeaderCell scope="row">{activity.title}</TableHeaderCell>
            <TableCell>{activityKindLabels[activity.kind]}</TableCell>
            <TableCell>{format.number(activity.hoursPerWeek)}</TableCell>
            <TableCell>{t.period(activity.start, activity.end)}</TableCell>
            <TableCell>
              <Acts {...props} activity={activity} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Acts({
  activity,
  onChange,
  onRemove,
}: ActivityRowsProps & { activity: Activity }): ReactElement {
  return (
    <Row gap={4}>
      <Button
        size="small"
        variant="tertiary"
        aria-label={t.changeWhich(activity.title)}
        onClick={() => onChange(activity)}
      >
        {t.change}
      </Button>
      <ActionButton
        size="small"
        variant="tertiary"
        aria-label={t.removeWhich(activity.title)}
        action={() => onRemove(activity)}
      >
        {t.remove}
      </ActionButton>
    </Row>
  );
}

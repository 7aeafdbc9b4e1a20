import type { ReactElement } from 'react';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { useParticipantPlacements } from '#web/api/participant-placements.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { nextInShort } from '#web/placement/advisor/advisor-words.ts';
import { PlacementStateTag } from '#web/placement/state-tag.tsx';
import { casePlacementsText as t } from '#web/text/advisor-case.ts';
import { kindLabels } from '#web/text/code-labels.ts';
import { format } from '#web/text/format.ts';
import { Card } from '#web/ui/card.tsx';
import { Link } from '#web/ui/link.tsx';
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

/** Where a person is and was, each with what happens next. */
export function PlacementRows({ participantId }: { participantId: string }): ReactElement {
  const { data, error, refetch } = useParticipantPlacements(participantId);
  const isNarrow = useNarrow();
  if (error) return <Failure error={error} retry={refetch} />;
  if (!data) return <Loading words={t.placementsLoading} count={2} height="3rem" />;
  if (data.length === 0) return <Text>{t.noPlacements}</Text>;
  return isNarrow ? <Cards placements={data} /> : <Rows placements={data} />;
}

interface RowsProps {
  placements: readonly PlacementForAdvisors[];
}

function Rows({ placements }: RowsProps): ReactElement {
  return (
    <Table label={t.placements} size="small">
      <TableHead columns={Object.values(t.head)} />
      <TableBody>
        {placements.map((placement) => (
          <TableRow key={placement.id}>
            <TableHeaderCell scope="row">
              <Link to={paths.placement(placement.id)}>{placement.title}</Link>
            </TableHeaderCell>
            <TableCell>{kindLabels[placement.kind]}</TableCell>
            <TableCell>
              <PlacementStateTag state={placement.state} />
            </TableCell>
            <TableCell>{nextInShort(placement)}</TableCell>
            <TableCell>{periodWords(placement)}</TableCell>
            <TableCell>{hoursWords(placement)}</TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ placements }: RowsProps): ReactElement {
  return (
    <Stack as="ul" gap={12}>
      {placements.map((placement) => (
        <Card key={placement.id} as="li">
          <Stack gap={4}>
            <Text>
              <Link to={paths.placement(placement.id)}>{placement.title}</Link>
            </Text>
            <Row gap={8}>
              <PlacementStateTag state={placement.state} />
              <Text size="small" as="span">
                {nextInShort(placement)}
              </Text>
            </Row>
            <Text size="small" subtle>
              {kindLabels[placement.kind]}, {periodWords(placement)}
            </Text>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

function periodWords({ period, end }: PlacementForAdvisors): string {
  return period ? t.period(period.start, end?.on ?? period.end) : t.noPeriod;
}

function hoursWords({ hoursPerWeek }: PlacementForAdvisors): string {
  return hoursPerWeek === undefined ? t.noHours : format.number(hoursPerWeek);
}

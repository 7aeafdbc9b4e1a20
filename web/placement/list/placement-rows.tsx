import type { ReactElement } from 'react';
import type { PlacementForAdvisors, PlacementForEmployer } from '#shared/placements/placement.ts';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { advisorPlacementText, placementsText } from '#web/text/advisor-placement.ts';
import { agreementsText } from '#web/text/employer-placement.ts';
import { format } from '#web/text/format.ts';
import { osloToday } from '#web/text/plain-words.ts';
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
import { nextInShort } from '../advisor/advisor-words.ts';
import { employerNextShort } from '../employer/employer-words.ts';
import { standingOf } from '../standing.ts';
import { PlacementStateTag } from '../state-tag.tsx';

type Listed = PlacementForAdvisors | PlacementForEmployer;

interface PlacementRowsProps {
  placements: readonly Listed[];
}

/** A table on a desk, cards on a phone; each leads to the placement. */
export function PlacementRows(props: PlacementRowsProps): ReactElement {
  return useNarrow() ? <Cards {...props} /> : <Rows {...props} />;
}

function Rows({ placements }: PlacementRowsProps): ReactElement {
  const [first] = placements;
  const isInside = first !== undefined && 'participant' in first;
  const { head } = isInside ? placementsText : agreementsText;
  return (
    <Table label={isInside ? placementsText.title : agreementsText.title} size="small">
      <TableHead columns={Object.values(head)} />
      <TableBody>
        {placements.map((placement) => (
          <TableRow key={placement.id}>
            <TableHeaderCell scope="row">
              <PlacementLink placement={placement} />
            </TableHeaderCell>
            <TableCell>
              <OpeningTitle of={placement} />
            </TableCell>
            <TableCell>
              <PlacementStateTag state={placement.state} />
            </TableCell>
            <TableCell>{nextShort(placement)}</TableCell>
            <TableCell>{periodWords(placement)}</TableCell>
            {isInside && <TableCell>{format.dayOrTime(placement.updatedAt)}</TableCell>}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ placements }: PlacementRowsProps): ReactElement {
  return (
    <Stack as="ul" gap={12}>
      {placements.map((placement) => (
        <Card key={placement.id} as="li">
          <Stack gap={4}>
            <Row gap={8}>
              <PlacementLink placement={placement} />
              <PlacementStateTag state={placement.state} />
            </Row>
            <Text size="small">
              <OpeningTitle of={placement} />
            </Text>
            <Text size="small">{nextShort(placement)}</Text>
            <Text size="small" subtle>
              {periodWords(placement)}
            </Text>
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

function PlacementLink({ placement }: { placement: Listed }): ReactElement {
  const { id, title } = placement;
  const { displayName } = 'participant' in placement ? placement.participant : placement.person;
  return (
    <Link to={paths.placement(id)} aria-label={advisorPlacementText.title(displayName, title)}>
      {displayName}
    </Link>
  );
}

function nextShort(placement: Listed): string {
  if ('participant' in placement) return nextInShort(placement);
  return employerNextShort(standingOf(placement, 'employer', osloToday()), placement);
}

function periodWords({ period }: Listed): string {
  return period ? placementsText.period(period.start, period.end) : placementsText.noPeriod;
}

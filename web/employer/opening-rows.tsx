import { lazy, type ReactElement, Suspense, useState } from 'react';
import type { OpeningStatus } from '#shared/codes.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { kindLabels, statusLabels } from '#web/text/code-labels.ts';
import { employerText as t } from '#web/text/employer.ts';
import { format } from '#web/text/format.ts';
import { daysUntil } from '#web/text/plain-words.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';
import type { NoticeContent } from './notice.tsx';
import { OpeningActions } from './opening-actions.tsx';

interface OpeningRowsProps {
  openings: readonly OpeningCard[];
  onDone: (notice: NoticeContent | undefined) => void;
}

interface RowsProps extends OpeningRowsProps {
  onDelete: (opening: OpeningCard) => void;
}

const DeleteDialog = lazy(async () => ({
  default: (await import('./delete-dialog.tsx')).DeleteDialog,
}));

/** A table on a desk, cards on a phone; a question stays also when the phone is turned. */
export function OpeningRows(props: OpeningRowsProps): ReactElement {
  const [asked, setAsked] = useState<OpeningCard>();
  const Layout = useNarrow() ? Cards : Rows;
  return (
    <>
      <Layout {...props} onDelete={setAsked} />
      {asked && (
        <Suspense>
          <DeleteDialog opening={asked} onDone={props.onDone} onClose={() => setAsked(undefined)} />
        </Suspense>
      )}
    </>
  );
}

const columns = ['title', 'status', 'deadline', 'places', 'changed', 'actions'] as const;

function Rows({ openings, onDone, onDelete }: RowsProps): ReactElement {
  return (
    <Table label={t.table}>
      <TableHeader>
        <TableRow>
          {columns.map((column) => (
            <TableHeaderCell key={column} scope="col">
              {t.columns[column]}
            </TableHeaderCell>
          ))}
        </TableRow>
      </TableHeader>
      <TableBody>
        {openings.map((opening) => (
          <TableRow key={opening.id} shadeOnHover={false}>
            <TableHeaderCell scope="row">
              <TitleLink {...opening} />
              <KindAndPlace {...opening} />
            </TableHeaderCell>
            <TableCell>
              <Status {...opening} />
            </TableCell>
            <TableCell>{deadlineWords(opening)}</TableCell>
            <TableCell>{t.placesFree(opening.placesFree, opening.places)}</TableCell>
            <TableCell>{format.dayOrTime(opening.updatedAt)}</TableCell>
            <TableCell>
              <OpeningActions
                opening={opening}
                onDone={onDone}
                onDelete={() => onDelete(opening)}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Cards({ openings, onDone, onDelete }: RowsProps): ReactElement {
  return (
    <Stack as="ul" gap={12}>
      {openings.map((opening) => (
        <Card key={opening.id} as="li">
          <Stack gap={8}>
            <Heading level={2} looksLike={3}>
              <TitleLink {...opening} />
            </Heading>
            <KindAndPlace {...opening} />
            <Status {...opening} />
            <Text size="small">{t.deadline(deadlineWords(opening))}</Text>
            <Text size="small">{t.placesFree(opening.placesFree, opening.places)}</Text>
            <OpeningActions opening={opening} onDone={onDone} onDelete={() => onDelete(opening)} />
          </Stack>
        </Card>
      ))}
    </Stack>
  );
}

function TitleLink(opening: OpeningCard): ReactElement {
  return (
    <Link to={paths.editOpening(opening.id)}>
      <OpeningTitle of={opening} />
    </Link>
  );
}

function KindAndPlace({ kind, municipalityName }: OpeningCard): ReactElement {
  return (
    <Text size="small" subtle>
      {t.kindAndPlace(kindLabels[kind], municipalityName)}
    </Text>
  );
}

const tones = { draft: 'neutral', published: 'success', closed: 'warm' } as const satisfies Record<
  OpeningStatus,
  string
>;

function Status(opening: OpeningCard): ReactElement {
  const reason = whyHidden(opening);
  return (
    <Row gap={4}>
      <Tag tone={tones[opening.status]}>{statusLabels[opening.status]}</Tag>
      {reason && (
        <>
          <Tag tone="warning">{t[reason]}</Tag>
          <Link to={paths.editOpening(opening.id)}>
            {t.remedy[reason]}
            <HiddenText>
              {' '}
              <OpeningTitle of={opening} />
            </HiddenText>
          </Link>
        </>
      )}
    </Row>
  );
}

/** Why nobody finds a published opening (matching.md, gate open); each has its remedy in the form. */
function whyHidden({
  status,
  deadline,
  endDate,
  placesFree,
}: OpeningCard): 'expired' | 'ended' | 'full' | undefined {
  if (status !== 'published') return undefined;
  if (deadline && daysUntil(deadline) < 0) return 'expired';
  if (endDate && daysUntil(endDate) < 0) return 'ended';
  return placesFree < 1 ? 'full' : undefined;
}

function deadlineWords({ deadline }: OpeningCard): string {
  return deadline ? format.day(deadline) : t.noDeadline;
}

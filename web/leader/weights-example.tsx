import { type ReactElement, useState } from 'react';
import type { TriedWeights, Weights } from '#shared/matching/match.ts';
import { useTriedWeights } from '#web/api/labour-need.ts';
import { useParticipants } from '#web/api/participants.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { format } from '#web/text/format.ts';
import { weightsText as t } from '#web/text/leader-weights.ts';
import { Link } from '#web/ui/link.tsx';
import { Select } from '#web/ui/select.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import {
  NumberCell,
  Table,
  TableBody,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Text } from '#web/ui/text.tsx';
import { useDebounced } from '#web/ui/use-debounced.ts';

const pauseMs = 300;

/** A real participant's first ten, as they are and as they would be. */
export function WeightsExample({ weights }: { weights: Weights | undefined }): ReactElement {
  const [id, setId] = useState<string>();
  const { data: participants, error, refetch } = useParticipants();
  const tried = useTriedWeights(id, useDebounced(weights, pauseMs));
  if (error) return <Failure error={error} retry={refetch} />;
  if (!participants) return <SkeletonList count={1} height="4rem" />;
  if (participants.length === 0) return <Text>{t.nobody}</Text>;
  const byName = participants.toSorted((a, b) => format.byName(a.displayName, b.displayName));
  return (
    <>
      <Select
        label={t.who}
        value={id ?? ''}
        onChange={(event) => setId(event.target.value || undefined)}
      >
        <option value="">{t.choose}</option>
        {byName.map((one) => (
          <option key={one.id} value={one.id}>
            {one.displayName}
          </option>
        ))}
      </Select>
      {tried.error && <Failure error={tried.error} retry={tried.refetch} />}
      {id !== undefined && !tried.data && !tried.error && <SkeletonList count={5} height="3rem" />}
      {id !== undefined && tried.data && <Compared {...tried.data} />}
    </>
  );
}

function Compared({ asIs, tried }: TriedWeights): ReactElement {
  const rankOf = (list: TriedWeights['asIs'], openingId: string): number =>
    list.findIndex(({ opening }) => opening.id === openingId);
  if (tried.length === 0) return <Text>{t.none}</Text>;
  const isSame = tried.every(({ opening }, i) => rankOf(asIs, opening.id) === i);
  const gone = asIs.filter(({ opening }) => rankOf(tried, opening.id) < 0);
  return (
    <>
      {isSame && <Text>{t.unchanged}</Text>}
      <Table label={t.table} size="small">
        <TableHead columns={Object.values(t.columns)} />
        <TableBody>
          {tried.map(({ opening, score }, i) => {
            const before = rankOf(asIs, opening.id);
            return (
              <TableRow key={opening.id}>
                <NumberCell>{i + 1}</NumberCell>
                <TableHeaderCell scope="row">
                  <Link to={paths.opening(opening.id)}>
                    <OpeningTitle of={opening} />
                  </Link>
                </TableHeaderCell>
                <NumberCell>{before < 0 ? t.outside : t.rank(before + 1)}</NumberCell>
                <NumberCell>{t.score(asIs[before]?.score, score)}</NumberCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
      {gone.length > 0 && (
        <Text>{t.gone(format.list(gone.map(({ opening }) => opening.title)))}</Text>
      )}
    </>
  );
}

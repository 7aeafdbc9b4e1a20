import type { ReactElement } from 'react';
import type { PastCase } from '#shared/retention/retention-endpoints.ts';
import { caseRule } from '#shared/retention/retention-rules.ts';
import { createAddress } from '#web/address/address.ts';
import { pageNumber } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { pastCasesPageSize, usePastCases } from '#web/api/past-cases.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import {
  municipalityText,
  pastCasesText as t,
  unreadableCaseText,
} from '#web/text/leader-cases.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Link } from '#web/ui/link.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeaderCell,
  TableRow,
} from '#web/ui/table.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import { UnreadableCase } from './unreadable-case.tsx';

const casesAddress = createAddress({ page: pageNumber });

/** Cases that are past their time, for the leader to archive and erase; none goes by itself. */
export function PastCasesScreen(): ReactElement {
  const { state, change } = useAddress(casesAddress);
  const { data, error, refetch } = usePastCases(state.page ?? 1);
  return (
    <Page
      title={t.title}
      above={<BackLink to={paths.municipality}>{municipalityText.title}</BackLink>}
    >
      <Text>{t.intro(caseRule.months)}</Text>
      <Text>{t.how}</Text>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <SkeletonList count={6} height="3rem" />}
      {data && (
        <>
          <div role="status">
            <Text>{data.total === 0 ? t.none : t.count(data.total)}</Text>
          </div>
          {data.items.length > 0 && <CaseTable cases={data.items} />}
          <Pagination
            page={state.page ?? 1}
            pages={Math.ceil(data.total / pastCasesPageSize)}
            label={t.pages}
            onChange={(page) => change({ page })}
          />
        </>
      )}
    </Page>
  );
}

function CaseTable({ cases }: { cases: readonly PastCase[] }): ReactElement {
  return (
    <Table label={t.title} size="small">
      <TableHead columns={Object.values(t.columns)} />
      <TableBody>
        {cases.map((each) => (
          <TableRow key={each.id}>
            <TableHeaderCell scope="row">
              <Name past={each} />
            </TableHeaderCell>
            <TableCell>{endOf(each)}</TableCell>
            <TableCell>
              {each.isArchived ? t.archived : <Tag tone="warning">{t.notArchived}</Tag>}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Name({ past }: { past: PastCase }): ReactElement {
  const { id, displayName, unreadable } = past;
  if (!unreadable) {
    return (
      <Link to={`${paths.participant(id)}#avslutte`} aria-label={t.endOf(displayName)}>
        {displayName}
      </Link>
    );
  }
  return (
    <>
      {displayName || unreadableCaseText.nameless}
      <UnreadableCase past={past} version={unreadable.version} />
    </>
  );
}

function endOf({ programmeEnd, unchangedSince, unreadable }: PastCase): string {
  if (unreadable) return '';
  return programmeEnd ? t.day(programmeEnd) : t.unchangedSince(unchangedSince ?? '');
}

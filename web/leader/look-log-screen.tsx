import { type ReactElement, useRef } from 'react';
import { useAddress } from '#web/address/use-address.ts';
import { looksPageSize, useLooks } from '#web/api/looks.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { municipalityText } from '#web/text/leader-cases.ts';
import { lookLogText as t } from '#web/text/look-log.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Text } from '#web/ui/text.tsx';
import { lookLogAddress } from './look-log-address.ts';
import { LookLogFilters } from './look-log-filters.tsx';
import { LookLogTable } from './look-log-table.tsx';
import { NarrowedTo } from './narrowed-to.tsx';

/** Who looked at the municipality's participants. */
export function LookLogScreen(): ReactElement {
  const { state, change, queryAfter } = useAddress(lookLogAddress);
  const { data, error, refetch } = useLooks(state);
  const count = useRef<HTMLDivElement>(null);
  const turn = (page: number): void => {
    change({ page });
    count.current?.focus({ preventScroll: true });
    count.current?.scrollIntoView();
  };
  const narrow = (changes: Partial<typeof state>): void => change({ ...changes, page: undefined });
  return (
    <Page
      title={t.title}
      above={<BackLink to={paths.municipality}>{municipalityText.title}</BackLink>}
    >
      <Text>{t.intro}</Text>
      <LookLogFilters choice={state} onChange={narrow} />
      <NarrowedTo choice={state} looks={data?.items ?? []} onChange={narrow} />
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <SkeletonList count={8} height="3rem" />}
      {data && (
        <>
          <div ref={count} tabIndex={-1} role="status">
            <Text>{data.total === 0 ? t.none : t.count(data.total)}</Text>
          </div>
          {data.items.length > 0 && (
            <LookLogTable
              looks={data.items}
              addressOf={(changes) =>
                `${paths.lookLog}${queryAfter({ ...changes, page: undefined })}`
              }
            />
          )}
          <Pagination
            page={state.page ?? 1}
            pages={Math.ceil(data.total / looksPageSize)}
            label={t.pages}
            onChange={turn}
          />
        </>
      )}
    </Page>
  );
}

import type { ReactElement } from 'react';
import type { AdvisorsList } from '#shared/today/advisors-lists.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { JustDone } from '#web/advisor/just-done.tsx';
import { Loading } from '#web/advisor/loading.tsx';
import { useToday } from '#web/api/today.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { todayText as t } from '#web/text/advisor-today.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Card } from '#web/ui/card.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { Text } from '#web/ui/text.tsx';
import { type TodayState, todayAddress } from './today-address.ts';
import { waitingOn } from './waiting.ts';
import { WaitingRows } from './waiting-rows.tsx';

/** The API's own. */
const pageSize = 25;

/** One list of a day, page by page. */
export function OneList({
  list,
  mine,
  page = 1,
}: TodayState & { list: AdvisorsList }): ReactElement {
  const { change, queryAfter } = useAddress(todayAddress);
  const found = useToday({ list, page, ...(mine && { mine: '1' }) });
  const { data, error, refetch, isPlaceholderData } = found;
  const told = data && waitingOn(list, data);
  const isPast = useLastPage(
    isPlaceholderData || !told ? undefined : { ...told, page, pageSize },
    (last) => change({ page: last }, { replace: true }),
  );
  const { title, help, action } = t.lists[list];
  return (
    <Page
      title={title}
      above={<BackLink to={paths.today + queryAfter({ list: undefined })}>{t.back}</BackLink>}
    >
      <JustDone />
      <Text>{help}</Text>
      {error && <Failure error={error} retry={refetch} />}
      {(!told || isPast) && !error && <Loading words={t.loading} count={6} height="4rem" />}
      {told && !isPast && (
        <>
          <div role="status">
            <Text>{told.total === 0 ? t.noneInList : t.waiting(told.total)}</Text>
          </div>
          {told.items.length > 0 && (
            <Card>
              <WaitingRows items={told.items} action={action} />
            </Card>
          )}
          <Pagination
            label={t.pages}
            page={page}
            pages={Math.ceil(told.total / pageSize)}
            onChange={(next) => change({ page: next })}
          />
        </>
      )}
    </Page>
  );
}

import { PlusIcon } from '@navikt/aksel-icons';
import { type ReactElement, useState } from 'react';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { useOwnOpenings } from '#web/api/own-openings.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { useNews } from '#web/app/use-news.ts';
import { employerText as t } from '#web/text/employer.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import type { OwnOpeningsState } from './link-states.ts';
import { NoOpenings } from './no-openings.tsx';
import { Notice, type NoticeContent } from './notice.tsx';
import { OpeningRows } from './opening-rows.tsx';
import { ownOpeningsAddress } from './own-openings-address.ts';
import styles from './own-openings-screen.module.css';
import { SearchField } from './search-field.tsx';
import { StatusNav } from './status-nav.tsx';
import { WaitingLine } from './waiting-line.tsx';

const pageSize = 25;

/** All that the employer offers, of every status. The address holds the search. */
export function OwnOpeningsScreen(): ReactElement {
  const { state: search, change } = useAddress(ownOpeningsAddress);
  const arrival = useNews<OwnOpeningsState>();
  const [notice, setNotice] = useState<NoticeContent | undefined>(
    arrival?.message ? { text: arrival.message } : undefined,
  );
  const { data, error, refetch, isPlaceholderData } = useOwnOpenings(search);
  const isPast = useLastPage(isPlaceholderData ? undefined : data, (page) =>
    change({ page }, { replace: true }),
  );

  return (
    <Page title={t.title}>
      <WaitingLine />
      <div className={styles.tools}>
        <StatusNav search={search} />
        <SearchField
          text={search.q ?? ''}
          found={search.q ? data?.total : undefined}
          onSearch={(q) => change({ q: q || undefined }, { replace: true })}
        />
        <ButtonLink to={paths.newOpening} icon={<PlusIcon aria-hidden />}>
          {t.create}
        </ButtonLink>
      </div>
      <Notice content={notice} onDone={setNotice} />
      {error && <Failure error={error} retry={refetch} />}
      {(!data || isPast) && !error && <Loading />}
      {data && !isPast && (
        <>
          {data.items.length > 0 ? (
            <OpeningRows openings={data.items} onDone={setNotice} />
          ) : (
            <NoOpenings search={search} />
          )}
          <Pagination
            label={t.pages}
            page={search.page ?? 1}
            pages={Math.ceil(data.total / pageSize)}
            onChange={(page) => change({ page })}
          />
        </>
      )}
    </Page>
  );
}

function Loading(): ReactElement {
  return (
    <div>
      <HiddenText>{t.loading}</HiddenText>
      <SkeletonList count={6} height="5rem" />
    </div>
  );
}

import { PlusIcon } from '@navikt/aksel-icons';
import { type ReactElement, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useOwnOpenings } from '#web/api/own-openings.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { employerText as t } from '#web/text/employer.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import type { OwnOpeningsState } from './link-states.ts';
import { NoOpenings } from './no-openings.tsx';
import { Notice, type NoticeContent } from './notice.tsx';
import { OpeningRows } from './opening-rows.tsx';
import styles from './own-openings-screen.module.css';
import { paramsOf, searchOf } from './own-openings-search.ts';
import { SearchField } from './search-field.tsx';
import { StatusNav } from './status-nav.tsx';

const pageSize = 25;

/** All that the employer offers, of every status. The address holds the search. */
export function OwnOpeningsScreen(): ReactElement {
  const [params, setParams] = useSearchParams();
  const arrival = useLocation().state as OwnOpeningsState | null;
  const [notice, setNotice] = useState<NoticeContent | undefined>(
    arrival?.message ? { text: arrival.message } : undefined,
  );
  const search = searchOf(params);
  const { data, error, refetch } = useOwnOpenings(search);

  return (
    <Page title={t.title}>
      <div className={styles.tools}>
        <StatusNav search={search} />
        <SearchField
          text={search.q ?? ''}
          found={search.q ? data?.total : undefined}
          onSearch={(q) => setParams(paramsOf({ ...search, q, page: 1 }), { replace: true })}
        />
        <ButtonLink to={paths.newOpening} icon={<PlusIcon aria-hidden />}>
          {t.create}
        </ButtonLink>
      </div>
      <Notice content={notice} onDone={setNotice} />
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading />}
      {data && (
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
            onChange={(page) => setParams(paramsOf({ ...search, page }))}
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

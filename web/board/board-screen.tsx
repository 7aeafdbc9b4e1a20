import { FunnelIcon } from '@navikt/aksel-icons';
import { lazy, type ReactElement, Suspense } from 'react';
import { useLastPage } from '#web/address/use-last-page.ts';
import { useOpeningSearch } from '#web/api/openings.ts';
import { useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { filterCount, searchOf } from '#web/opening-search/board-address.ts';
import { SearchBox } from '#web/opening-search/search-box.tsx';
import { filtersOf, type SearchAsked } from '#web/saved/search-address.ts';
import { SaveSearch } from '#web/saved/save-search.tsx';
import { SeenNews } from '#web/saved/seen-news.tsx';
import { boardText, filterText } from '#web/text/board.ts';
import { Button } from '#web/ui/button.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';
import { type ActiveFilter, ActiveFilters, newKey, useActiveFilters } from './active-filters.tsx';
import styles from './board-screen.module.css';
import { Results } from './results.tsx';
import { useBoardAddress } from './use-board-address.ts';

// A phone shows the filters when they are asked for, not before.
const Filters = lazy(async () => ({ default: (await import('./filters.tsx')).Filters }));
const FilterPanel = lazy(async () => ({
  default: (await import('./filter-panel.tsx')).FilterPanel,
}));

/** Search among all openings that one may see. The address is the search. */
export function BoardScreen(): ReactElement {
  const {
    state: search,
    isKnown,
    go,
    correct,
    isPanelOpen,
    openPanel,
    closePanel,
  } = useBoardAddress();
  const { account } = useSession();
  // Who is signed in decides whether there is a nearest one.
  const isAsked = isKnown && (search.sort !== 'distance' || account !== undefined);
  const {
    data: reply,
    error,
    isPlaceholderData,
    refetch,
  } = useOpeningSearch(searchOf(search, account?.role), isAsked);
  const isPast = useLastPage(isPlaceholderData ? undefined : reply, (page) =>
    correct({ ...search, page }),
  );
  const active = useActiveFilters(search, reply?.facets);
  const asked: SearchAsked = { list: 'board', filters: filtersOf(search) };
  const isNarrow = useNarrow();
  const chosen = filterCount(search);

  return (
    <Page title={boardText.title} hero={<SearchBox search={search} go={go} />}>
      <div className={styles.board}>
        {isNarrow ? (
          <Button
            variant="secondary"
            icon={<FunnelIcon aria-hidden />}
            disabled={!reply}
            onClick={openPanel}
          >
            {chosen > 0 ? filterText.openWithCount(chosen) : filterText.open}
          </Button>
        ) : (
          <aside className={styles.filters} aria-label={filterText.title}>
            {reply && (
              <Suspense>
                <Filters search={search} facets={reply.facets} go={go} size="small" />
              </Suspense>
            )}
          </aside>
        )}
        <Stack gap={16}>
          <ActiveFilters active={active} go={go} />
          <SaveSearch search={asked} words={active.flatMap(wordsOf)} />
          {reply && !isPast && !isPlaceholderData && (
            <SeenNews
              search={asked}
              publishedAfter={search.publishedAfter}
              items={reply.items}
              page={reply.page}
              pages={Math.ceil(reply.total / reply.pageSize)}
            />
          )}
          {error && <Failure error={error} retry={refetch} />}
          {(!reply || isPast) && !error && <Loading />}
          {reply && !isPast && !error && (
            <Results
              search={search}
              reply={reply}
              active={active}
              isOld={isPlaceholderData}
              go={go}
            />
          )}
        </Stack>
      </div>
      {isPanelOpen && isNarrow && reply && (
        <Suspense>
          <FilterPanel search={search} reply={reply} go={go} onClose={closePanel} />
        </Suspense>
      )}
    </Page>
  );
}

/** That only new ones are shown is no part of a search that is kept. */
function wordsOf({ key, label }: ActiveFilter): string[] {
  return key === newKey ? [] : [label];
}

function Loading(): ReactElement {
  return (
    <>
      <HiddenText>{boardText.loading}</HiddenText>
      <SkeletonList count={6} height="9rem" />
    </>
  );
}

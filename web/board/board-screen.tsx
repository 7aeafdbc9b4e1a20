import { FunnelIcon } from '@navikt/aksel-icons';
import { type ReactElement, Suspense } from 'react';
import type { SearchReply } from '#shared/search/search.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { useOpeningSearch } from '#web/api/openings.ts';
import { type Session, useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { type BoardState, filterCount, searchOf } from '#web/opening-search/board-address.ts';
import { SearchBox } from '#web/opening-search/search-box.tsx';
import { boardText, filterText } from '#web/text/board.ts';
import { Button } from '#web/ui/button.tsx';
import { part } from '#web/ui/part.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { SkipLink } from '#web/ui/skip-link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { useNarrow } from '#web/ui/use-narrow.ts';
import { ActiveFilters, useActiveFilters } from './active-filters.tsx';
import styles from './board-screen.module.css';
import { KeptSearch } from './kept-search.tsx';
import { hitsId, Results } from './results.tsx';
import { useBoardAddress } from './use-board-address.ts';
import { useOldCount } from './use-old-count.ts';

// A phone shows the filters when they are asked for, not before.
const Filters = part('Filters', () => import('./filters.tsx'));
const FilterPanel = part('FilterPanel', () => import('./filter-panel.tsx'));
const PlainFilters = part('PlainFilters', () => import('./plain-filters.tsx'), 'on the server');

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
  const {
    data: reply,
    error,
    isPlaceholderData,
    refetch,
  } = useOpeningSearch(searchOf(search, account?.role), isKnown && hasOrder(search, account));
  const isPast = useLastPage(isPlaceholderData ? undefined : reply, (page) =>
    correct({ ...search, page }),
  );
  const isCountOld = useOldCount(search, isPlaceholderData);
  const active = useActiveFilters(search, reply?.facets);
  const isNarrow = useNarrow();
  const chosen = filterCount(search);

  return (
    <Page title={boardText.title} hero={<SearchBox search={search} go={go} />}>
      {/* The filters are thirty stops on the way of a keyboard. */}
      <SkipLink to={hitsId}>{boardText.toHits}</SkipLink>
      <div className={styles.board}>
        {isNarrow ? (
          <Button
            className={styles.open}
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
        <WithoutScript search={search} facets={reply?.facets} />
        <Stack gap={16} className={styles.found}>
          <ActiveFilters active={active} go={go} />
          <KeptSearch
            search={search}
            active={active}
            reply={isPlaceholderData ? undefined : reply}
          />
          {error && <Failure error={error} retry={refetch} />}
          {(!reply || isPast) && !error && <Loading />}
          {reply && !isPast && !error && (
            <Results
              search={search}
              reply={reply}
              active={active}
              isOld={isPlaceholderData}
              isCountOld={isCountOld}
              go={go}
            />
          )}
        </Stack>
      </div>
      {isPanelOpen && isNarrow && reply && (
        <Suspense>
          <FilterPanel
            search={search}
            reply={reply}
            isCountOld={isCountOld}
            go={go}
            onClose={closePanel}
          />
        </Suspense>
      )}
    </Page>
  );
}

/** Who is signed in decides whether there is a nearest one. */
function hasOrder({ sort }: BoardState, account: Session['account']): boolean {
  return sort !== 'distance' || account !== undefined;
}

/** The server makes this; a browser that has script shows none of it. */
function WithoutScript({
  search,
  facets,
}: {
  search: BoardState;
  facets: SearchReply['facets'] | undefined;
}): ReactElement {
  return (
    <noscript>
      {import.meta.env.SSR && facets && (
        <Suspense>
          <PlainFilters search={search} facets={facets} />
        </Suspense>
      )}
    </noscript>
  );
}

function Loading(): ReactElement {
  return (
    <>
      <HiddenText>{boardText.loading}</HiddenText>
      <SkeletonList count={6} height="9rem" />
    </>
  );
}

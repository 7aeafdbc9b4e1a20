import { type ReactElement, Suspense, useRef } from 'react';
import type { SearchReply } from '#shared/search/search.ts';
import { changed } from '#web/address/address.ts';
import { AdvisorLinks } from '#web/opening/advisor-links.tsx';
import { OpeningCard } from '#web/opening/opening-card.tsx';
import { type BoardState, boardAddress } from '#web/opening-search/board-address.ts';
import { SearchTextNotes } from '#web/search-text/search-text-notes.tsx';
import { boardText as t } from '#web/text/board.ts';
import { Announcement } from '#web/ui/announcement.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Notice } from '#web/ui/notice.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { part } from '#web/ui/part.tsx';
import { Stack } from '#web/ui/stack.tsx';
import type { ActiveFilter } from './active-filters.tsx';
import styles from './results.module.css';
import { SortSelect } from './sort-select.tsx';

const NoHits = part('NoHits', () => import('./no-hits.tsx'));

/** Of the heading over the hits: where one jumps to past the filters. */
export const hitsId = 'treff';

interface ResultsProps {
  search: BoardState;
  reply: SearchReply;
  active: readonly ActiveFilter[];
  /** The next page is on its way, this one is what there was. */
  isOld: boolean;
  /** So is another search, and how many it finds is not known yet. */
  isCountOld: boolean;
  go: (search: BoardState) => void;
}

/** How many, in which order, and one page of them. */
export function Results(props: ResultsProps): ReactElement {
  const { search, reply, active, isOld, isCountOld, go } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = (page: number): void => {
    go({ ...search, page });
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  };
  const found = isCountOld ? t.searching : foundWords(reply);
  return (
    <Stack as="section" gap={16}>
      {reply.degraded && <Notice tone="warning">{t.degraded}</Notice>}
      <Announcement>{found}</Announcement>
      {!isCountOld && (
        <SearchTextNotes
          state={search}
          reply={reply}
          change={(changes) => go(changed(search, changes))}
          queryAfter={(changes) => boardAddress.write(changed(search, changes))}
        />
      )}
      <div className={styles.head}>
        <Heading level={2} id={hitsId} ref={heading} tabIndex={-1} className={styles.count}>
          {found}
        </Heading>
        {reply.total > 1 && <SortSelect search={search} go={go} />}
      </div>
      {reply.total === 0 && !isCountOld && (
        <Suspense>
          <NoHits search={search} facets={reply.facets} active={active} />
        </Suspense>
      )}
      <Stack as="ul" gap={12}>
        {reply.items.map((opening) => (
          <li key={opening.id} className={isOld ? styles.old : undefined}>
            <OpeningCard opening={opening} level={3}>
              <AdvisorLinks opening={opening} />
            </OpeningCard>
          </li>
        ))}
      </Stack>
      <Pagination
        page={reply.page}
        pages={Math.ceil(reply.total / reply.pageSize)}
        label={t.pages}
        onChange={turn}
        toPage={(page) => ({ search: boardAddress.write({ ...search, page }) })}
      />
    </Stack>
  );
}

/** What some of the words were left out for is not what was asked for. */
function foundWords({ total, leftOut }: SearchReply): string {
  return total > 0 && leftOut.length > 0 ? t.foundOthers(total) : t.found(total);
}

import { type ReactElement, type ReactNode, useRef } from 'react';
import type { Excluded, Missing, PillarScores } from '#shared/matching/match.ts';
import type { AddressOnScreen } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { type Names, useNames } from '#web/advisor/use-names.ts';
import type { RankedWords } from '#web/text/advisor-match.ts';
import { Link } from '#web/ui/link.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ExcludedList } from './excluded-list.tsx';
import { MatchCard } from './match-card.tsx';
import styles from './ranked-list.module.css';
import { type RankedView, RankedViews, rankedViews } from './ranked-views.tsx';

/** What of the list stands in the address. */
export interface RankedState {
  view?: RankedView | undefined;
  /** As many as the API gives at once, for those who want to see more that almost fit. */
  more?: true | undefined;
  page?: number | undefined;
}

interface Ranked<T> {
  items: (T & { score: number; pillars: PillarScores })[];
  almost: (T & { score: number; missing: Missing })[];
  excluded: Excluded;
  total: number;
  page: number;
  pageSize: number;
}

interface RankedListProps<T> {
  reply: Ranked<T>;
  address: Pick<AddressOnScreen<RankedState>, 'state' | 'queryAfter' | 'change'>;
  /** The next page is on its way, this one is what there was. */
  isOld: boolean;
  words: RankedWords;
  idOf: (item: T) => string;
  head: (item: T, names: Names) => ReactNode;
  /** A view of what would help, where there is one. */
  help?: ReactNode;
}

/** What fits, what almost fits and what was left out; which of them stands in the address. */
export function RankedList<T>(props: RankedListProps<T>): ReactElement {
  const { reply, address, isOld, words, idOf, head, help } = props;
  const names = useNames();
  const views = rankedViews.filter((one) => help !== undefined || one !== 'help');
  const view = views.find((one) => one === address.state.view) ?? 'fits';
  const isPast = useLastPage(isOld ? undefined : reply, (page) =>
    address.change({ page }, { replace: true }),
  );
  // The API gives as many as a page holds, and does not say whether there are more.
  const isCut = reply.almost.length === reply.pageSize;
  const top = useRef<HTMLDivElement>(null);
  const pages = Math.ceil(reply.total / reply.pageSize);
  const turn = (page: number): void => {
    address.change({ page });
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView();
  };
  const card = (item: T & { score: number }, why: MatchWhy): ReactElement => (
    <MatchCard key={idOf(item)} score={item.score} why={why} names={names}>
      {head(item, names)}
    </MatchCard>
  );
  return (
    <Stack gap={16}>
      <div ref={top} tabIndex={-1} className={styles.top}>
        <RankedViews
          view={view}
          views={views}
          queryOf={(one) =>
            address.queryAfter({ view: one === 'fits' ? undefined : one, more: undefined })
          }
          total={reply.total}
          almost={words.almost(reply.almost.length, isCut)}
          words={words}
        />
      </div>
      {view === 'fits' && (
        <>
          {reply.total === 0 && <Text>{words.none}</Text>}
          <Stack as="ol" gap={16} className={isOld ? styles.old : undefined}>
            {reply.items.map((item) => card(item, { pillars: item.pillars }))}
          </Stack>
          <Pagination
            page={isPast ? pages : reply.page}
            pages={pages}
            label={words.pages}
            onChange={turn}
          />
        </>
      )}
      {view === 'almost' && (
        <>
          <Text size="small">{reply.almost.length > 0 ? words.almostIntro : words.noAlmost}</Text>
          {isCut && <Text size="small">{words.almostCut(reply.almost.length)}</Text>}
          <Stack as="ol" gap={12}>
            {reply.almost.map((item) => card(item, { missing: item.missing }))}
          </Stack>
          {isCut && !address.state.more && (
            <div>
              <Link to={address.queryAfter({ more: true })}>{words.moreAlmost}</Link>
            </div>
          )}
        </>
      )}
      {view === 'excluded' && <ExcludedList excluded={reply.excluded} words={words} />}
      {view === 'help' && help}
    </Stack>
  );
}

type MatchWhy = { pillars: PillarScores } | { missing: Missing };

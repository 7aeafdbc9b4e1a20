import { type ReactElement, type ReactNode, useRef } from 'react';
import type { Gate } from '#shared/codes.ts';
import type { Excluded, LeftOutPart, PillarScores } from '#shared/matching/match.ts';
import type { AddressOnScreen } from '#web/address/use-address.ts';
import { type Names, useNames } from '#web/match/use-names.ts';
import { gateText, type RankedWords } from '#web/text/advisor-match.ts';
import { Stack } from '#web/ui/stack.tsx';
import type { CountedHead } from './counted-list.tsx';
import { ExcludedList } from './excluded-list.tsx';
import { MatchCard } from './match-card.tsx';
import styles from './ranked-list.module.css';
import { type PageOf, RankedPages } from './ranked-pages.tsx';
import { type RankedView, RankedViews, rankedViews } from './ranked-views.tsx';

/** What of the list stands in the address. */
export interface RankedState {
  view?: RankedView | undefined;
  /** Of what was left out: those that this gate leaves out. */
  gate?: Gate | undefined;
  page?: number | undefined;
}

interface Ranked<T> extends PageOf<T & { score: number; pillars: PillarScores }> {
  excluded: Excluded;
  almostTotal: number;
}

interface RankedListProps<T> {
  reply: Ranked<T>;
  address: Pick<AddressOnScreen<RankedState>, 'state' | 'queryAfter' | 'change'>;
  /** The next page is on its way, this one is what there was. */
  isOld: boolean;
  /** Of the headings in the list. */
  level: 2 | 3;
  words: RankedWords;
  idOf: (item: T) => string;
  head: (item: T, names: Names) => ReactNode;
  /** The list that a number counts. */
  leftOut: (part: LeftOutPart, head: CountedHead) => ReactNode;
  /** A view of what would help, where there is one. */
  help?: ReactNode;
}

/** What fits, what almost fits and what was left out; which of them stands in the address. */
export function RankedList<T>(props: RankedListProps<T>): ReactElement {
  const { reply, address, isOld, level, words, idOf, head, leftOut, help } = props;
  const names = useNames();
  const views = rankedViews.filter((one) => help !== undefined || one !== 'help');
  const view = views.find((one) => one === address.state.view) ?? 'fits';
  const { gate } = address.state;
  const top = useRef<HTMLDivElement>(null);
  const toTop = (): void => {
    top.current?.focus({ preventScroll: true });
    top.current?.scrollIntoView();
  };
  const gateQuery = (to: Gate | undefined): string => address.queryAfter({ gate: to });
  return (
    <Stack gap={16}>
      <div ref={top} tabIndex={-1} className={styles.top}>
        <RankedViews
          view={view}
          views={views}
          queryOf={(one) => address.queryAfter({ ...partsOfViews, view: viewInAddress(one) })}
          total={reply.total}
          almost={reply.almostTotal}
          words={words}
        />
      </div>
      {view === 'fits' && (
        <RankedPages
          {...{ reply, isOld, address, idOf }}
          onTurn={toTop}
          label={words.pages}
          none={words.none}
          card={(item) => (
            <MatchCard score={item.score} why={item} names={names}>
              {head(item, names)}
            </MatchCard>
          )}
        />
      )}
      {view === 'almost' &&
        leftOut('almost', {
          title: words.almostTitle(reply.almostTotal),
          intro: [words.almostIntro],
          level,
        })}
      {view === 'excluded' &&
        (gate ? (
          leftOut(gate, {
            title: `${gateText[gate].name}: ${words.count(reply.excluded[gate])}`,
            intro: [`${gateText[gate].fails}.`, words.leftOutIntro],
            level,
            back: { label: words.allGates, query: gateQuery(undefined) },
          })
        ) : (
          <ExcludedList excluded={reply.excluded} words={words} queryOf={gateQuery} />
        ))}
      {view === 'help' && help}
    </Stack>
  );
}

/** What only one view has a use for. */
const partsOfViews = { gate: undefined, change: undefined };

function viewInAddress(view: RankedView): RankedView | undefined {
  return view === 'fits' ? undefined : view;
}

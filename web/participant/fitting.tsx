import type { ReactElement, ReactNode } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import type { useOwnMatches } from '#web/api/own-matches.ts';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { MatchList } from './match-list.tsx';
import { ShowMore } from './show-more.tsx';
import { useShownGroups } from './shown-groups.ts';
import { WhatHelpsItem } from './what-helps-item.tsx';

interface FittingProps {
  matches: Pick<
    ReturnType<typeof useOwnMatches>,
    'hasNextPage' | 'isFetching' | 'isPlaceholderData'
  > & { fetchNextPage: () => unknown };
  pages: readonly Pick<MatchesReply, 'items' | 'total'>[];
  /** From 1: the best few; each further one shows more. */
  page: number;
  onMore: () => void;
  /** What would help is told of all openings, not of those with a word in them. */
  hasHelp: boolean;
  /** Notes what has been shown. @param isWhole nothing of the list is left to show */
  seen?: (shown: readonly MatchesReply['items'][number][], isWhole: boolean) => ReactNode;
}

/** What fits, the best five first and then as many as one asks for. */
export function Fitting({
  matches,
  pages,
  page,
  onMore,
  hasHelp,
  seen,
}: FittingProps): ReactElement {
  const { hasNextPage, isFetching, fetchNextPage, isPlaceholderData } = matches;
  const items = pages.flatMap((one) => one.items);
  const groups = useShownGroups({ items, hasNextPage, isFetching, fetchNextPage }, page);
  const total = pages[0]?.total ?? 0;
  const shown = groups.flat();
  return (
    <>
      {!isPlaceholderData && seen?.(shown, shown.length >= total)}
      <MatchList groups={groups} isOld={isPlaceholderData} between={hasHelp && <WhatHelpsItem />} />
      <ShowMore
        shown={shown.length}
        total={total}
        label={t.showMore}
        isFetching={isFetching}
        onMore={onMore}
      />
    </>
  );
}

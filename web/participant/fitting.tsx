import { type ReactElement, useEffect } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import type { useOwnMatches } from '#web/api/own-matches.ts';
import { wholeGroups } from '#web/match/alike.ts';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { Button } from '#web/ui/button.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { MatchList } from './match-list.tsx';
import { WhatHelpsItem } from './what-helps-item.tsx';

const firstShown = 5;
const moreShown = 10;

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
}

/** What fits, the best five first and then as many as one asks for. */
export function Fitting({ matches, pages, page, onMore, hasHelp }: FittingProps): ReactElement {
  const wanted = firstShown + (page - 1) * moreShown;
  const { hasNextPage, isFetching, fetchNextPage, isPlaceholderData } = matches;
  const whole = wholeGroups(
    pages.flatMap(({ items }) => items),
    !hasNextPage,
  );
  const groups = whole.slice(0, wanted);
  const shown = groups.flat().length;
  const total = pages[0]?.total ?? 0;
  const needsMore = groups.length < wanted && hasNextPage && !isFetching;
  useEffect(() => {
    if (needsMore) fetchNextPage();
  }, [needsMore, fetchNextPage]);

  return (
    <>
      <MatchList groups={groups} isOld={isPlaceholderData} between={hasHelp && <WhatHelpsItem />} />
      {shown < total && (
        <Stack gap={8}>
          <Text>{t.shown(shown, total)}</Text>
          <div>
            <Button variant="secondary" loading={isFetching} onClick={onMore}>
              {t.showMore}
            </Button>
          </div>
        </Stack>
      )}
    </>
  );
}

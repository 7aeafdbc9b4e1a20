import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import type { AddressOnScreen } from '#web/address/use-address.ts';
import { Loading } from '#web/advisor/loading.tsx';
import { Failure } from '#web/app/failure.tsx';
import { matchFilterText } from '#web/text/advisor.ts';
import type { RankedWords } from '#web/text/advisor-match.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { type PageOf, RankedPages } from './ranked-pages.tsx';

/** What the list of a number stands under. */
export interface CountedHead {
  title: string;
  /** What the list holds, and what its scores are. */
  intro: readonly string[];
  level: 2 | 3;
  /** Where the number stands; missing where the list has a link of its own. */
  back?: { label: string; query: string };
}

/** Kept in the history entry of a list that a number led to. */
export interface CountedLinkState {
  isFromNumber: true;
}

interface CountedListProps<T> {
  head: CountedHead;
  found: UseQueryResult<PageOf<T>>;
  address: Pick<AddressOnScreen<{ page?: number | undefined }>, 'change'>;
  words: RankedWords;
  none: string;
  idOf: (item: T) => string;
  card: (item: T) => ReactNode;
}

/** The list that a number counts, in pages, with the way back to the number. */
export function CountedList<T>({ head, found, ...list }: CountedListProps<T>): ReactElement {
  const { pathname, state } = useLocation();
  const isByLink = useNavigationType() === 'PUSH';
  const heading = useRef<HTMLHeadingElement>(null);
  const hasFollowed = useRef(isByLink);
  useEffect(() => {
    if (hasFollowed.current) heading.current?.focus();
  }, []);
  const { data, error, refetch, isPlaceholderData } = found;
  const { title, intro, level, back } = head;
  return (
    <Stack gap={16}>
      {back && (
        <BackLink to={pathname + back.query} isPrevious={state?.isFromNumber === true}>
          {back.label}
        </BackLink>
      )}
      <Stack gap={4}>
        <Heading level={level} looksLike={3} ref={heading} tabIndex={-1}>
          {title}
        </Heading>
        {intro.map((line) => (
          <Text key={line} size="small">
            {line}
          </Text>
        ))}
      </Stack>
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <Loading words={matchFilterText.loading} count={3} height="9rem" />}
      {data && (
        <RankedPages
          {...list}
          reply={data}
          isOld={isPlaceholderData}
          label={list.words.pages}
          onTurn={() => heading.current?.focus()}
        />
      )}
    </Stack>
  );
}

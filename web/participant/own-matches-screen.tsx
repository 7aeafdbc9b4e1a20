import { lazy, type ReactElement, Suspense, useRef } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { createAddress } from '#web/address/address.ts';
import { pageNumber, text } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { useLastPage } from '#web/address/use-last-page.ts';
import { useOwnMatches } from '#web/api/own-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { Announcement } from '#web/ui/announcement.tsx';
import { Button } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Pagination } from '#web/ui/pagination.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { AlmostList } from './almost-list.tsx';
import { MatchList } from './match-list.tsx';
import { MatchSearchBox } from './match-search-box.tsx';
import styles from './own-matches-screen.module.css';

/** Comes after the list, and never keeps it waiting. */
const WhatHelps = lazy(async () => ({
  default: (await import('./what-helps.tsx')).WhatHelps,
}));

const almostId = 'nesten';

const matchesAddress = createAddress({ q: text(200), page: pageNumber });

/** What fits the participant signed in, best first, with plain reasons. */
export function OwnMatchesScreen(): ReactElement {
  const { state, change } = useAddress(matchesAddress);
  const { q = '' } = state;
  const { data: reply, error, isPlaceholderData, refetch } = useOwnMatches(state);
  const isPast = useLastPage(isPlaceholderData ? undefined : reply, (page) =>
    change({ page }, { replace: true }),
  );
  const search = (words: string): void => change({ q: words || undefined });

  return (
    <Page
      title={t.title}
      width="participant"
      hero={
        <>
          <p className={styles.intro}>{t.intro}</p>
          <MatchSearchBox q={q} onSearch={search} />
        </>
      }
    >
      {error && <Failure error={error} retry={refetch} />}
      {(!reply || isPast) && !error && <Loading />}
      {reply && !isPast && !error && (
        <Matches
          reply={reply}
          q={q}
          isOld={isPlaceholderData}
          onPage={(page) => change({ page })}
          onShowAll={() => search('')}
        />
      )}
    </Page>
  );
}

interface MatchesProps {
  reply: MatchesReply;
  q: string;
  isOld: boolean;
  onPage: (page: number) => void;
  onShowAll: () => void;
}

function Matches({ reply, q, isOld, onPage, onShowAll }: MatchesProps): ReactElement {
  // What would help is told of all openings, once.
  const isWhole = !q && reply.page === 1;
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = (page: number): void => {
    onPage(page);
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView();
  };
  return (
    <>
      <Announcement>{t.found(reply.total)}</Announcement>
      <Stack gap={8}>
        <Heading level={2} ref={heading} tabIndex={-1} className={styles.count}>
          {t.found(reply.total)}
        </Heading>
        {reply.almost.length > 0 && (
          <a className={styles.jump} href={`#${almostId}`}>
            {t.toAlmost(reply.almost.length)}
          </a>
        )}
        {reply.total === 0 && <Text>{q ? t.noneForWords : t.none}</Text>}
        {q && (
          <div>
            <Button variant="secondary" onClick={onShowAll}>
              {t.clearSearch}
            </Button>
          </div>
        )}
      </Stack>
      <MatchList
        matches={reply.items}
        isOld={isOld}
        between={
          isWhole && (
            <Suspense>
              <WhatHelps />
            </Suspense>
          )
        }
      />
      <Pagination
        page={reply.page}
        pages={Math.ceil(reply.total / reply.pageSize)}
        label={t.pages}
        onChange={turn}
      />
      {reply.almost.length > 0 && <AlmostList id={almostId} almost={reply.almost} />}
    </>
  );
}

function Loading(): ReactElement {
  return (
    <>
      <HiddenText>{t.loading}</HiddenText>
      <SkeletonList count={5} height="14rem" />
    </>
  );
}

import { lazy, type ReactElement, type ReactNode, Suspense } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { createAddress } from '#web/address/address.ts';
import { codesOf, flag, instant, pageNumber, text } from '#web/address/address-fields.ts';
import { useAddress } from '#web/address/use-address.ts';
import { type OwnSearch, useOwnMatches } from '#web/api/own-matches.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { SaveSearch } from '#web/saved/save-search.tsx';
import { filtersOf, type SearchAsked } from '#web/saved/search-address.ts';
import { SeenNews } from '#web/saved/seen-news.tsx';
import { SearchTextNotes } from '#web/search-text/search-text-notes.tsx';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { osloDayOf } from '#web/text/plain-words.ts';
import { Announcement } from '#web/ui/announcement.tsx';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { ChosenPlaces } from './chosen-places.tsx';
import { Fitting } from './fitting.tsx';
import { MatchSearchBox } from './match-search-box.tsx';
import styles from './own-matches-screen.module.css';
import { usePlaceLabels } from './use-place-labels.ts';

/** Stands far down. */
const AlmostList = lazy(async () => ({
  default: (await import('./almost-list.tsx')).AlmostList,
}));

const almostId = 'nesten';

/** `page` and `almost` are how often one asked for more of each list: what came before stays. */
const matchesAddress = createAddress({
  q: text(200),
  literal: flag,
  municipality: codesOf('municipality'),
  /** What was new since then. */
  publishedAfter: instant,
  page: pageNumber,
  almost: pageNumber,
});

/** What fits the participant signed in, best first, with plain reasons. */
export function OwnMatchesScreen(): ReactElement {
  const address = useAddress(matchesAddress);
  const { q = '', literal, municipality, publishedAfter, page = 1, almost = 1 } = address.state;
  const asked: OwnSearch = {
    ...(q && { q, ...(literal && { literal: '1' }) }),
    ...(municipality && { municipality }),
    ...(publishedAfter && { publishedAfter }),
  };
  const kept: SearchAsked = { list: 'matches', filters: filtersOf(asked) };
  const places = usePlaceLabels(municipality ?? []);
  const matches = useOwnMatches(asked, address.isKnown);
  const { data, error, refetch } = matches;
  const change = (changes: Partial<typeof address.state>): void =>
    address.change({ ...changes, literal: undefined, almost: undefined });
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
      {!data && !error && <Loading />}
      {data && !error && (
        <Matches
          matches={matches}
          pages={data.pages}
          isNarrowed={Object.keys(asked).length > 0}
          page={page}
          onMore={() => address.change({ page: page + 1 }, { replace: true })}
          almost={(first) => (
            <AlmostList
              id={almostId}
              first={first}
              search={asked}
              page={almost}
              onMore={() => address.change({ page, almost: almost + 1 }, { replace: true })}
            />
          )}
          onShowAll={() =>
            change({ q: undefined, municipality: undefined, publishedAfter: undefined })
          }
          seen={(shown, isWhole) => (
            <SeenNews
              search={kept}
              publishedAfter={publishedAfter}
              items={shown.map(({ opening }) => opening)}
              page={1}
              pages={isWhole ? 1 : 2}
            />
          )}
          notes={
            <>
              {municipality && (
                <ChosenPlaces
                  municipalities={municipality}
                  onChange={(left) => change({ municipality: left })}
                />
              )}
              {publishedAfter && <Text>{t.onlyNew(osloDayOf(publishedAfter))}</Text>}
              {data.pages[0] && <SearchTextNotes {...address} reply={data.pages[0]} />}
              <SaveSearch search={kept} words={[...(q ? [q] : []), ...places]} />
            </>
          }
        />
      )}
    </Page>
  );
}

interface MatchesProps {
  matches: ReturnType<typeof useOwnMatches>;
  pages: readonly MatchesReply[];
  /** Something that fits may be left out. */
  isNarrowed: boolean;
  page: number;
  onMore: () => void;
  /** What almost fits. */
  almost: (first: MatchesReply) => ReactNode;
  onShowAll: () => void;
  /** What is said of the words and the places. */
  notes: ReactNode;
  /** Notes what has been shown. */
  seen: (shown: readonly MatchesReply['items'][number][], isWhole: boolean) => ReactNode;
}

function Matches({ isNarrowed, almost, onShowAll, notes, ...list }: MatchesProps): ReactElement {
  const [reply] = list.pages;
  const total = reply?.total ?? 0;
  const almostTotal = reply?.almostTotal ?? 0;
  // Of the words before: how many these find is on its way.
  const isOld = list.matches.isPlaceholderData;
  const found = isOld ? t.loading : t.found(total);
  return (
    <>
      <Announcement>{found}</Announcement>
      <Stack gap={8}>
        {!isOld && notes}
        <Heading level={2}>{found}</Heading>
        {almostTotal > 0 && !isOld && (
          <a className={styles.jump} href={`#${almostId}`}>
            {t.toAlmost(almostTotal)}
          </a>
        )}
        {total === 0 && !isOld && <Text>{isNarrowed ? t.noneForWords : t.none}</Text>}
        <Row gap={8}>
          {isNarrowed && (
            <Button variant="secondary" onClick={onShowAll}>
              {t.clearSearch}
            </Button>
          )}
          {total > 0 && !isNarrowed && (
            <ButtonLink to={paths.ownSheet} variant="secondary">
              {t.toSheet}
            </ButtonLink>
          )}
        </Row>
      </Stack>
      <Fitting {...list} hasHelp={!isNarrowed} />
      {reply && almostTotal > 0 && <Suspense>{almost(reply)}</Suspense>}
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

import { lazy, type ReactElement, Suspense } from 'react';
import { useNavigate } from 'react-router';
import { useOwnNews } from '#web/api/news.ts';
import { useWaiting } from '#web/api/waiting.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { type BoardState, boardAddress } from '#web/opening-search/board-address.ts';
import { SearchBox } from '#web/opening-search/search-box.tsx';
import { startText as t } from '#web/text/start.ts';
import { BestFew } from './best-few.tsx';
import { FieldTiles } from './field-tiles.tsx';

// Only where something waits, and where something is new.
const WaitingCard = lazy(async () => ({
  default: (await import('./waiting-card.tsx')).WaitingCard,
}));

const NewsBlock = lazy(async () => ({
  default: (await import('#web/participant/news/news-block.tsx')).NewsBlock,
}));

const nothingYet: BoardState = {};

/** Where a participant begins: one question, what waits for an answer, and ways on. */
export function StartScreen(): ReactElement {
  const navigate = useNavigate();
  const { data: waiting } = useWaiting();
  const { data: news } = useOwnNews();
  const counted = news ? [news.matches, ...news.searches] : [];
  const hasNews = counted.some((each) => (each?.count ?? 0) > 0);
  const toBoard = (search: BoardState): void =>
    void navigate({ pathname: paths.board, search: boardAddress.write(search) });
  return (
    <Page title={t.title} width="participant" hero={<SearchBox search={nothingYet} go={toBoard} />}>
      {/* Each by itself: what stands there does not go while the other is fetched. */}
      <Suspense>
        {waiting && Object.values(waiting).some((count = 0) => count > 0) && (
          <WaitingCard waiting={waiting} />
        )}
      </Suspense>
      <Suspense>{hasNews && <NewsBlock />}</Suspense>
      <FieldTiles />
      <BestFew />
    </Page>
  );
}

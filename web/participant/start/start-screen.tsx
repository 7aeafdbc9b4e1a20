import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { type BoardState, boardAddress } from '#web/opening-search/board-address.ts';
import { SearchBox } from '#web/opening-search/search-box.tsx';
import { NewsBlock } from '#web/participant/news/news-block.tsx';
import { startText as t } from '#web/text/start.ts';
import { BestFew } from './best-few.tsx';
import { FieldTiles } from './field-tiles.tsx';
import { WaitingCard } from './waiting-card.tsx';

const nothingYet: BoardState = {};

/** Where a participant begins: one question, what waits for an answer, and ways on. */
export function StartScreen(): ReactElement {
  const navigate = useNavigate();
  const toBoard = (search: BoardState): void =>
    void navigate({ pathname: paths.board, search: boardAddress.write(search) });
  return (
    <Page title={t.title} width="participant" hero={<SearchBox search={nothingYet} go={toBoard} />}>
      <WaitingCard />
      <NewsBlock />
      <FieldTiles />
      <BestFew />
    </Page>
  );
}

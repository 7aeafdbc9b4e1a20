import type { ReactElement } from 'react';
import type { SearchReply } from '#shared/search/search.ts';
import type { BoardState } from '#web/opening-search/board-address.ts';
import { boardText, filterText as t } from '#web/text/board.ts';
import { Button } from '#web/ui/button.tsx';
import { Panel } from '#web/ui/panel.tsx';
import { Filters } from './filters.tsx';

interface FilterPanelProps {
  search: BoardState;
  reply: SearchReply;
  /** How many `search` finds is on its way. */
  isCountOld: boolean;
  go: (search: BoardState) => void;
  onClose: () => void;
}

/** The filters over the whole screen of a phone, with how many there are so far. */
export function FilterPanel(props: FilterPanelProps): ReactElement {
  const { search, reply, isCountOld, go, onClose } = props;
  return (
    <Panel
      title={t.title}
      closeLabel={t.close}
      onClose={onClose}
      foot={
        <>
          <Button variant="tertiary" onClick={() => go({})}>
            {t.reset}
          </Button>
          <Button onClick={onClose}>
            <span aria-live="polite">
              {isCountOld ? boardText.searching : boardText.showFound(reply.total)}
            </span>
          </Button>
        </>
      }
    >
      <Filters search={search} facets={reply.facets} go={go} size="medium" />
    </Panel>
  );
}

import type { ReactElement } from 'react';
import { type Sort, sorts } from '#shared/codes.ts';
import { changed } from '#web/address/address.ts';
import { useSession } from '#web/api/session.ts';
import type { BoardState } from '#web/opening-search/board-address.ts';
import { boardText as t } from '#web/text/board.ts';
import { Select } from '#web/ui/select.tsx';
import styles from './sort-select.module.css';

/** The order. Nearest first is for participants: we know where they live. */
export function SortSelect({
  search,
  go,
}: {
  search: BoardState;
  go: (search: BoardState) => void;
}): ReactElement {
  const { account } = useSession();
  const makesSense = (sort: Sort): boolean =>
    (sort !== 'relevance' || search.q !== undefined) &&
    (sort !== 'distance' || account?.role === 'participant');
  const usual: Sort = search.q ? 'relevance' : 'newest';
  const shown = search.sort && makesSense(search.sort) ? search.sort : usual;
  return (
    <Select
      label={t.sort}
      size="small"
      className={styles.sort}
      value={shown}
      onChange={(event) => {
        const sort = sorts.find((each) => each === event.target.value);
        go(changed(search, { sort }));
      }}
    >
      {sorts.filter(makesSense).map((sort) => (
        <option key={sort} value={sort}>
          {t.sorts[sort]}
        </option>
      ))}
    </Select>
  );
}

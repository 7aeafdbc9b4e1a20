import type { ReactElement } from 'react';
import { type Sort, sorts } from '#shared/codes.ts';
import type { OpeningSearch } from '#web/api/openings.ts';
import { useSession } from '#web/api/session.ts';
import { boardText as t } from '#web/text/board.ts';
import { Select } from '#web/ui/select.tsx';
import { changed } from './board-search.ts';
import styles from './sort-select.module.css';

/** The order. Nearest first is for participants: we know where they live. */
export function SortSelect({
  search,
  go,
}: {
  search: OpeningSearch;
  go: (search: OpeningSearch) => void;
}): ReactElement {
  const { account } = useSession();
  const makesSense = (sort: Sort): boolean =>
    (sort !== 'relevance' || search.q !== undefined) &&
    (sort !== 'distance' || account?.role === 'participant');
  return (
    <Select
      label={t.sort}
      size="small"
      className={styles.sort}
      value={search.sort ?? (search.q ? 'relevance' : 'newest')}
      onChange={(event) => {
        const sort = sorts.find((each) => each === event.target.value);
        go(changed(search, { sort, near: sort === 'distance' ? 'me' : undefined }));
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

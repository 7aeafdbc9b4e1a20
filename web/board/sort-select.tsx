import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type ReactElement, useId } from 'react';
import { type Sort, sorts } from '#shared/codes.ts';
import { changed } from '#web/address/address.ts';
import { useSession } from '#web/api/session.ts';
import type { BoardState } from '#web/opening-search/board-address.ts';
import { boardText as t } from '#web/text/board.ts';
import styles from './sort-select.module.css';

/**
 * The order. Nearest first is for participants: we know where they live. The browser's own select: the
 * design system's brings all of its form fields along into the first load.
 */
export function SortSelect({
  search,
  go,
}: {
  search: BoardState;
  go: (search: BoardState) => void;
}): ReactElement {
  const id = useId();
  const { account } = useSession();
  const makesSense = (sort: Sort): boolean =>
    (sort !== 'relevance' || search.q !== undefined) &&
    (sort !== 'distance' || account?.role === 'participant');
  const usual: Sort = search.q ? 'relevance' : 'newest';
  const shown = search.sort && makesSense(search.sort) ? search.sort : usual;
  return (
    <div className={styles.sort}>
      <label htmlFor={id}>{t.sort}</label>
      <span className={styles.box}>
        <select
          id={id}
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
        </select>
        <ChevronDownIcon aria-hidden />
      </span>
    </div>
  );
}

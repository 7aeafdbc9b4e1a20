import type { ReactElement } from 'react';
import type { AdvisorsList } from '#shared/today/advisors-lists.ts';
import type { Today } from '#shared/today/today-endpoints.ts';
import { todayText as t } from '#web/text/advisor-today.ts';
import { format } from '#web/text/format.ts';
import styles from './overview.module.css';

/** How many of each; each number leads to what it counts. */
export function Overview({
  lists,
  today,
}: {
  lists: readonly AdvisorsList[];
  today: Today;
}): ReactElement {
  return (
    <nav aria-label={t.overview}>
      <ul className={styles.counts}>
        {lists.map((list) => (
          <li key={list}>
            <a href={`#${list}`}>
              <b>{format.number(today[list]?.total ?? 0)}</b> {t.lists[list].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

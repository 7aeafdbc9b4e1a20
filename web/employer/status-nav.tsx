import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { type OpeningStatus, statuses } from '#shared/codes.ts';
import { useOwnOpenings } from '#web/api/own-openings.ts';
import { statusLabels } from '#web/text/code-labels.ts';
import { employerText as t } from '#web/text/employer.ts';
import styles from '#web/ui/count-links.module.css';
import { type OwnOpeningsState, ownOpeningsAddress } from './own-openings-address.ts';

/** Each status as a link with its count, and all of them together. */
export function StatusNav({ search }: { search: OwnOpeningsState }): ReactElement {
  return (
    <nav aria-label={t.statusNav}>
      <ul className={styles.links}>
        {[undefined, ...statuses].map((status) => (
          <li key={status ?? 'all'}>
            <StatusLink status={status} search={search} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface StatusLinkProps {
  status: OpeningStatus | undefined;
  search: OwnOpeningsState;
}

function StatusLink({ status, search: { q, status: current } }: StatusLinkProps): ReactElement {
  const search = { ...(q && { q }), ...(status && { status }) };
  const { data } = useOwnOpenings({ ...search, pageSize: 1 });
  return (
    <Link
      to={{ search: ownOpeningsAddress.write(search) }}
      className={styles.link}
      aria-current={status === current ? 'true' : undefined}
    >
      {status ? statusLabels[status] : t.all}
      {data && <span className={styles.count}>{data.total}</span>}
    </Link>
  );
}

import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Placement } from '#shared/placements/placement.ts';
import { type PlacementState, placementStates } from '#shared/placements/placement-codes.ts';
import { usePlacements } from '#web/api/placements.ts';
import { placementStateLabels } from '#web/text/placement.ts';
import styles from '#web/ui/count-links.module.css';
import { type PlacementsState, placementsAddress } from './placements-address.ts';

interface StateNavProps {
  search: PlacementsState;
  label: string;
  all: string;
}

/** Each state as a link with its count, and all of them together. */
export function StateNav({ search, label, all }: StateNavProps): ReactElement {
  return (
    <nav aria-label={label}>
      <ul className={styles.links}>
        {[undefined, ...placementStates].map((state) => (
          <li key={state ?? 'all'}>
            <StateLink state={state} search={search} all={all} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function StateLink({
  state,
  search: { page: _, state: current, ...whose },
  all,
}: {
  state: PlacementState | undefined;
  search: PlacementsState;
  all: string;
}): ReactElement | null {
  const search = { ...whose, ...(state && { state }) };
  const { data } = usePlacements<Placement>({
    ...whose,
    ...(state && { state: [state] }),
    pageSize: 1,
  });
  const isCurrent = state === current;
  // Of seven states most are empty: those lead nowhere.
  if (state && data?.total === 0 && !isCurrent) return null;
  return (
    <Link
      to={{ search: placementsAddress.write(search) }}
      className={styles.link}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {state ? placementStateLabels[state] : all}
      {data && <span className={styles.count}>{data.total}</span>}
    </Link>
  );
}

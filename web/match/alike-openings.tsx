import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { paths } from '#web/app/paths.ts';
import type { OpeningLinkState } from '#web/opening/opening-link-state.ts';
import { alikeText as t } from '#web/text/alike.ts';
import type { Distance } from '#web/text/plain-words.ts';
import styles from './alike-openings.module.css';

interface AlikeOpeningsProps {
  openings: readonly OpeningCard[];
  distance?: Distance | undefined;
}

/** How many of the same there are, with a way to each; nothing where there is one. */
export function AlikeOpenings({ openings, distance }: AlikeOpeningsProps): ReactElement | null {
  const { pathname, search } = useLocation();
  if (openings.length < 2) return null;
  const state: OpeningLinkState = { from: pathname + search, distance };
  return (
    <div className={styles.alike}>
      <h4>{t.count(openings.length)}</h4>
      <ul>
        {openings.map(({ id, deadline, startDate }, i) => (
          <li key={id}>
            <Link to={paths.opening(id)} state={state}>
              {t.one(i + 1, deadline, startDate)}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

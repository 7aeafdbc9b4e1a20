import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { changed, oneOf } from '#web/advisor/use-url-state.ts';
import type { RankedWords } from '#web/text/nb/advisor-match.ts';
import styles from './ranked-views.module.css';

const views = ['fits', 'almost', 'excluded'] as const;
type View = (typeof views)[number];

export function readView(params: URLSearchParams): View {
  return oneOf(params, 'view', views) ?? 'fits';
}

interface RankedViewsProps {
  view: View;
  total: number;
  almost: number;
  words: RankedWords;
}

/** The three parts of a ranked list, as links: each has an address of its own. */
export function RankedViews({ view, total, almost, words }: RankedViewsProps): ReactElement {
  const { search } = useLocation();
  const labels: Record<View, string> = {
    fits: words.fits(total),
    almost: words.almost(almost),
    excluded: words.excluded,
  };
  return (
    <nav aria-label={words.views}>
      <ul className={styles.views}>
        {views.map((one) => {
          const params = changed(new URLSearchParams(search), {
            view: one === 'fits' ? undefined : one,
          });
          return (
            <li key={one}>
              <Link to={{ search: `?${params}` }} aria-current={one === view ? 'page' : undefined}>
                {labels[one]}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

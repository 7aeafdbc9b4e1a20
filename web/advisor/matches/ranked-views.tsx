import type { ReactElement } from 'react';
import { Link, useLocation } from 'react-router';
import { changed, oneOf } from '#web/advisor/use-url-state.ts';
import type { RankedWords } from '#web/text/advisor-match.ts';
import { whatIfText } from '#web/text/advisor-what-if.ts';
import styles from './ranked-views.module.css';

const views = ['fits', 'almost', 'excluded', 'help'] as const;
type View = (typeof views)[number];

/** Only some lists have the view of what would help. */
function viewsOf(hasHelp: boolean): View[] {
  return views.filter((view) => hasHelp || view !== 'help');
}

export function readView(params: URLSearchParams, hasHelp: boolean): View {
  return oneOf(params, 'view', viewsOf(hasHelp)) ?? 'fits';
}

interface RankedViewsProps {
  view: View;
  total: number;
  almost: number;
  hasHelp: boolean;
  words: RankedWords;
}

/** The parts of a ranked list, as links: each has an address of its own. */
export function RankedViews(props: RankedViewsProps): ReactElement {
  const { view, total, almost, hasHelp, words } = props;
  const { search } = useLocation();
  const labels: Record<View, string> = {
    fits: words.fits(total),
    almost: words.almost(almost),
    excluded: words.excluded,
    help: whatIfText.title,
  };
  return (
    <nav aria-label={words.views}>
      <ul className={styles.views}>
        {viewsOf(hasHelp).map((one) => {
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

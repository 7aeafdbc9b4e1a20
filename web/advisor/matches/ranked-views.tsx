import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { RankedWords } from '#web/text/advisor-match.ts';
import { whatIfText } from '#web/text/advisor-what-if.ts';
import { LinkRow } from '#web/ui/link-row.tsx';

/** The parts of a ranked list. Only some lists have the view of what would help. */
export const rankedViews = ['fits', 'almost', 'excluded', 'help'] as const;
export type RankedView = (typeof rankedViews)[number];

interface RankedViewsProps {
  view: RankedView;
  views: readonly RankedView[];
  queryOf: (view: RankedView) => string;
  total: number;
  almost: number;
  words: RankedWords;
}

/** The parts of a ranked list, as links: each has an address of its own. */
export function RankedViews(props: RankedViewsProps): ReactElement {
  const { view, views, queryOf, total, almost, words } = props;
  const labels: Record<RankedView, string> = {
    fits: words.fits(total),
    almost: words.almost(almost),
    excluded: words.excluded,
    help: whatIfText.title,
  };
  return (
    <nav aria-label={words.views}>
      <LinkRow>
        {views.map((one) => (
          <li key={one}>
            <Link to={{ search: queryOf(one) }} aria-current={one === view ? 'page' : undefined}>
              {labels[one]}
            </Link>
          </li>
        ))}
      </LinkRow>
    </nav>
  );
}

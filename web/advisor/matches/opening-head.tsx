import type { ReactElement, ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { OpeningFactsRow } from '#web/advisor/opening-facts-row.tsx';
import { paths } from '#web/app/paths.ts';
import { AdvisorLinks } from '#web/opening/advisor-links.tsx';
import { OpeningTitle } from '#web/opening/opening-title.tsx';
import { whoseAndWhere } from '#web/sentences/card-words.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Link } from '#web/ui/link.tsx';
import { Text } from '#web/ui/text.tsx';

interface OpeningHeadProps {
  opening: OpeningCard;
  /** What can be done with it here. */
  children?: ReactNode;
}

/** What an opening in a ranked list is, with the ways on from it. */
export function OpeningHead({ opening, children }: OpeningHeadProps): ReactElement {
  const { pathname, search } = useLocation();
  return (
    <>
      <Heading level={3}>
        <Link to={paths.opening(opening.id)} state={{ from: pathname + search }}>
          <OpeningTitle of={opening} />
        </Link>
      </Heading>
      <Text size="small">{whoseAndWhere(opening)}</Text>
      <OpeningFactsRow opening={opening}>
        <AdvisorLinks opening={opening} />
      </OpeningFactsRow>
      {children}
    </>
  );
}

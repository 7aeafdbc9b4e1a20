import {
  Buildings3Icon,
  CalendarIcon,
  ClockIcon,
  LanguageIcon,
  LocationPinIcon,
} from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { OpeningCard as Opening } from '#shared/openings/opening.ts';
import { paths } from '#web/app/paths.ts';
import { SaveOpening } from '#web/saved/save-opening.tsx';
import { momentsOf } from '#web/sentences/card-moments.ts';
import {
  deadlineWords,
  hoursOnCard,
  norwegianWords,
  placeWords,
} from '#web/sentences/card-words.ts';
import { distanceOfHit } from '#web/sentences/distance.ts';
import type { Distance } from '#web/text/plain-words.ts';
import { Card } from '#web/ui/card.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { EmployerMark } from './employer-mark.tsx';
import { KindTag } from './kind-tag.tsx';
import styles from './opening-card.module.css';
import type { OpeningLinkState } from './opening-link-state.ts';
import { ownWordsLanguage } from './own-words.ts';

interface OpeningCardProps {
  opening: Opening;
  /** How far it is; otherwise what the search found. */
  distance?: Distance | undefined;
  /** Level of its heading. */
  level: 2 | 3;
  /** More under the facts, such as why it fits. */
  children?: ReactNode;
}

/** An opening in a list. The whole card leads to its page. */
export function OpeningCard({
  opening,
  distance = distanceOfHit(opening),
  level,
  children,
}: OpeningCardProps): ReactElement {
  const { pathname, search } = useLocation();
  const state: OpeningLinkState = { from: pathname + search, distance };
  const hours = hoursOnCard(opening);
  const place = placeWords(opening, distance);
  const Title = level === 2 ? 'h2' : 'h3';
  return (
    <Card as="article">
      <div className={styles.card}>
        <div className={styles.top}>
          <EmployerMark name={opening.employer.name} />
          <Title className={styles.title}>
            <Link to={paths.opening(opening.id)} state={state} lang={ownWordsLanguage}>
              {opening.title}
            </Link>
          </Title>
          <div className={styles.tags}>
            {momentsOf(opening).map(({ text, isUrgent }) => (
              <Tag key={text} tone={isUrgent ? 'warning' : 'success'}>
                {text}
              </Tag>
            ))}
            <KindTag kind={opening.kind} />
          </div>
        </div>
        <ul className={styles.facts}>
          <Fact icon={<Buildings3Icon aria-hidden />}>{opening.employer.name}</Fact>
          {place && <Fact icon={<LocationPinIcon aria-hidden />}>{place}</Fact>}
          {hours && <Fact icon={<ClockIcon aria-hidden />}>{hours}</Fact>}
          <Fact icon={<LanguageIcon aria-hidden />}>{norwegianWords(opening)}</Fact>
          <Fact icon={<CalendarIcon aria-hidden />}>{deadlineWords(opening)}</Fact>
        </ul>
        {children}
        <SaveOpening opening={opening} />
      </div>
    </Card>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }): ReactElement {
  return (
    <li>
      {icon}
      <span>{children}</span>
    </li>
  );
}

import { CheckmarkIcon, MinusCircleIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { paths } from '#web/app/paths.ts';
import { EmployerMark } from '#web/opening/employer-mark.tsx';
import type { OpeningLinkState } from '#web/opening/opening-link-state.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { placeWords } from '#web/sentences/card-words.ts';
import type { Distance } from '#web/text/plain-words.ts';
import { startText as t } from '#web/text/start.ts';
import { Card } from '#web/ui/card.tsx';
import { Joined } from '#web/ui/joined.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import styles from './short-card.module.css';

interface ShortCardProps {
  opening: OpeningCard;
  distance?: Distance | undefined;
  why?: string | undefined;
  missing?: string | undefined;
  children?: ReactNode;
}

/** An opening in few lines: what and where it is, one thing for it, and one that is missing. */
export function ShortCard(props: ShortCardProps): ReactElement {
  const { opening, distance, why, missing, children } = props;
  const { pathname } = useLocation();
  const state: OpeningLinkState = { from: pathname, distance };
  return (
    <li>
      <Card as="article">
        <div className={styles.top}>
          <EmployerMark name={opening.employer.name} />
          <h3 className={styles.title}>
            <Link to={paths.opening(opening.id)} state={state} lang={ownWordsLanguage}>
              {opening.title}
            </Link>
          </h3>
        </div>
        <p className={styles.line}>
          <Joined parts={[opening.employer.name, placeWords(opening, distance)]} />
        </p>
        {children}
        {why && (
          <p className={styles.sign}>
            <CheckmarkIcon aria-hidden />
            <span>
              <HiddenText>{t.why} </HiddenText>
              {why}
            </span>
          </p>
        )}
        {missing && (
          <p className={styles.sign} data-tone="missing">
            <MinusCircleIcon aria-hidden />
            <span>
              <HiddenText>{t.missing} </HiddenText>
              {missing}
            </span>
          </p>
        )}
      </Card>
    </li>
  );
}

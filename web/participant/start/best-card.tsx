import { CheckmarkIcon, MinusCircleIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { MatchesReply } from '#shared/matching/match.ts';
import type { OpeningCard } from '#shared/openings/opening.ts';
import { paths } from '#web/app/paths.ts';
import { FitWords } from '#web/match/fit-words.tsx';
import type { OpeningLinkState } from '#web/opening/opening-link-state.ts';
import { ownWordsLanguage } from '#web/opening/own-words.ts';
import { useQualifications } from '#web/opening/use-qualifications.ts';
import { placeWords } from '#web/sentences/card-words.ts';
import { distanceOfMatch } from '#web/sentences/distance.ts';
import { lacksOf } from '#web/sentences/lacks.ts';
import { missingLines } from '#web/sentences/missing.ts';
import { reasonsOf } from '#web/sentences/reasons.ts';
import type { Distance } from '#web/text/plain-words.ts';
import { startText as t } from '#web/text/start.ts';
import { Card } from '#web/ui/card.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import styles from './best-card.module.css';

/** One of the best: how well it fits, the strongest reason, and what is missing. */
export function BestCard({ match }: { match: MatchesReply['items'][number] }): ReactElement {
  const distance = distanceOfMatch(match.pillars);
  return (
    <ShortCard
      opening={match.opening}
      distance={distance}
      why={reasonsOf(match)[0]}
      missing={lacksOf(match)[0]}
    >
      <FitWords score={match.score} />
    </ShortCard>
  );
}

/** One that would fit but for one thing. */
export function AlmostCard({ match }: { match: MatchesReply['almost'][number] }): ReactElement {
  const { opening, missing } = match;
  const qualifications = useQualifications(missing.gate === 'qualification');
  return <ShortCard opening={opening} missing={missingLines(missing, qualifications)[0]?.text} />;
}

interface ShortCardProps {
  opening: OpeningCard;
  distance?: Distance | undefined;
  why?: string | undefined;
  missing?: string | undefined;
  children?: ReactNode;
}

function ShortCard(props: ShortCardProps): ReactElement {
  const { opening, distance, why, missing, children } = props;
  const { pathname } = useLocation();
  const state: OpeningLinkState = { from: pathname, distance };
  return (
    <li>
      <Card as="article">
        <h3 className={styles.title}>
          <Link to={paths.opening(opening.id)} state={state} lang={ownWordsLanguage}>
            {opening.title}
          </Link>
        </h3>
        <p className={styles.line}>
          {opening.employer.name} · {placeWords(opening, distance)}
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

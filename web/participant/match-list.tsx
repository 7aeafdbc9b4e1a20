import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { reasonsOf } from '#web/match/reasons.ts';
import { distanceOfMatch } from '#web/opening/distance.ts';
import { OpeningCard } from '#web/opening/opening-card.tsx';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { Stack } from '#web/ui/stack.tsx';
import styles from './match-list.module.css';

/** What stands between comes after so many: below what one sees first, and before one tires. */
const first = 3;

/** One page of matches, each with why it fits. The number comes last: it is the least of it. */
export function MatchList({
  matches,
  isOld,
  between,
}: {
  matches: MatchesReply['items'];
  isOld: boolean;
  /** One more part of the list; makes its own `li`. */
  between?: ReactNode;
}): ReactElement {
  const cards = matches.map(({ opening, pillars, score }) => (
    <li key={opening.id} className={isOld ? styles.old : undefined}>
      <OpeningCard opening={opening} distance={distanceOfMatch(pillars)} level={3}>
        <div className={styles.why}>
          <h4>{t.why}</h4>
          <ul>
            {reasonsOf({ opening, pillars }).map((reason) => (
              <li key={reason}>
                <CheckmarkIcon aria-hidden />
                {reason}
              </li>
            ))}
          </ul>
          <p className={styles.score}>{t.score(score)}</p>
        </div>
      </OpeningCard>
    </li>
  ));
  return (
    <Stack as="ul" gap={16}>
      {cards.slice(0, first)}
      {between}
      {cards.slice(first)}
    </Stack>
  );
}

import type { ReactElement, ReactNode } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { AlikeOpenings } from '#web/match/alike-openings.tsx';
import { FitWords } from '#web/match/fit-words.tsx';
import { OpeningCard } from '#web/opening/opening-card.tsx';
import { InterestLink } from '#web/referral/interest-link.tsx';
import { distanceOfMatch } from '#web/sentences/distance.ts';
import { lacksOf } from '#web/sentences/lacks.ts';
import { reasonsOf } from '#web/sentences/reasons.ts';
import { ownMatchesText as t } from '#web/text/own-matches.ts';
import { Stack } from '#web/ui/stack.tsx';
import styles from './match-list.module.css';

type Match = MatchesReply['items'][number];

/** What stands between comes after so many: below what one sees first, and before one tires. */
const first = 3;

/** Matches, each with how well and why it fits; those alike are one. */
export function MatchList({
  groups,
  isOld,
  between,
}: {
  groups: readonly Match[][];
  isOld: boolean;
  /** One more part of the list; makes its own `li`. */
  between?: ReactNode;
}): ReactElement {
  const cards = groups.map((group) => (
    <li key={group[0]?.opening.id} className={isOld ? styles.old : undefined}>
      <MatchGroup group={group} />
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

function MatchGroup({ group }: { group: Match[] }): ReactElement | null {
  const [best] = group;
  if (!best) return null;
  const distance = distanceOfMatch(best.pillars);
  const lacks = lacksOf(best);
  return (
    <OpeningCard opening={best.opening} distance={distance} level={3}>
      <div className={styles.why}>
        <FitWords score={best.score} />
        <h4>{t.why}</h4>
        <ul>
          {reasonsOf(best).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
        {lacks.length > 0 && (
          <>
            <h4>{t.missing}</h4>
            <ul data-tone="missing">
              {lacks.map((lack) => (
                <li key={lack}>{lack}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      <InterestLink opening={best.opening} referral={best.referral} />
      <AlikeOpenings openings={group.map(({ opening }) => opening)} distance={distance} />
    </OpeningCard>
  );
}

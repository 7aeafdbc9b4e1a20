import type { ReactElement } from 'react';
import type { MatchesReply } from '#shared/matching/match.ts';
import { FitWords } from '#web/match/fit-words.tsx';
import { distanceOfMatch } from '#web/sentences/distance.ts';
import { lacksOf } from '#web/sentences/lacks.ts';
import { reasonsOf } from '#web/sentences/reasons.ts';
import { ShortCard } from './short-card.tsx';

/** One of the best: how well it fits, the strongest reason, and what is missing. */
export function BestCard({ match }: { match: MatchesReply['items'][number] }): ReactElement {
  return (
    <ShortCard
      opening={match.opening}
      distance={distanceOfMatch(match.pillars)}
      why={reasonsOf(match)[0]}
      missing={lacksOf(match)[0]}
    >
      <FitWords score={match.score} />
    </ShortCard>
  );
}

import type { ReactElement, ReactNode } from 'react';
import type { Gate } from '#shared/codes.ts';
import type { Missing, PillarScores } from '#shared/matching/match.ts';
import type { Names } from '#web/match/use-names.ts';
import { gateText, missingWords, matchText as t } from '#web/text/advisor-match.ts';
import { Card } from '#web/ui/card.tsx';
import { Tag } from '#web/ui/tag.tsx';
import { Text } from '#web/ui/text.tsx';
import styles from './match-card.module.css';
import { PillarColumns } from './pillar-columns.tsx';

interface MatchCardProps {
  /** Whom or what the match is, with links. */
  children: ReactNode;
  score: number;
  /** Why, of one that fits; what is in the way, of one that does not. */
  why: { pillars: PillarScores } | { failed: readonly Gate[]; missing?: Missing | undefined };
  names: Names;
}

/** One line of a ranked list, in either direction. */
export function MatchCard({ children, score, why, names }: MatchCardProps): ReactElement {
  return (
    <Card as="li">
      <div className={styles.head}>
        <div className={styles.whom}>{children}</div>
        <p className={styles.score}>
          <b>{t.score(score)}</b> <span>{t.outOf}</span>
        </p>
      </div>
      {'pillars' in why ? (
        <PillarColumns pillars={why.pillars} names={names} />
      ) : (
        <ul className={styles.failed}>
          {why.failed.map((gate) => (
            <li key={gate}>
              <Tag tone="warning">{gateText[gate].name}</Tag>
              <Text size="small">
                {why.missing ? missingWords(why.missing, names) : gateText[gate].fails}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

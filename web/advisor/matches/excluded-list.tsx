import type { ReactElement } from 'react';
import { gates } from '#shared/codes.ts';
import type { Excluded } from '#shared/matching/match.ts';
import { gateText, type RankedWords } from '#web/text/advisor-match.ts';
import { Text } from '#web/ui/text.tsx';
import styles from './excluded-list.module.css';

interface ExcludedListProps {
  excluded: Excluded;
  words: RankedWords;
}

/** For each gate, how many were left out by it. */
export function ExcludedList({ excluded, words }: ExcludedListProps): ReactElement {
  return (
    <>
      <Text size="small">{words.excludedIntro}</Text>
      <dl className={styles.gates}>
        {gates.map((gate) => (
          <div key={gate} data-none={excluded[gate] === 0}>
            <dt>
              <b>{gateText[gate].name}</b> {gateText[gate].fails}
            </dt>
            <dd>{words.count(excluded[gate])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

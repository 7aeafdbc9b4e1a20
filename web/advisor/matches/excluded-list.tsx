import type { ReactElement } from 'react';
import { type Gate, gates } from '#shared/codes.ts';
import type { Excluded } from '#shared/matching/match.ts';
import { gateText, type RankedWords } from '#web/text/advisor-match.ts';
import { Link } from '#web/ui/link.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import type { CountedLinkState } from './counted-list.tsx';
import styles from './excluded-list.module.css';

interface ExcludedListProps {
  excluded: Excluded;
  words: RankedWords;
  /** The query of the list that a gate's number counts. */
  queryOf: (gate: Gate) => string;
}

const state: CountedLinkState = { isFromNumber: true };

/** For each gate, how many were left out by it, with the way to them. */
export function ExcludedList({ excluded, words, queryOf }: ExcludedListProps): ReactElement {
  const numberOf = (gate: Gate): ReactElement | string => {
    const count = words.count(excluded[gate]);
    if (excluded[gate] === 0) return count;
    return (
      <Link to={{ search: queryOf(gate) }} state={state}>
        {count}
        <HiddenText> {gateText[gate].name}</HiddenText>
      </Link>
    );
  };
  return (
    <>
      <Text size="small">{words.excludedIntro}</Text>
      <dl className={styles.gates}>
        {gates.map((gate) => (
          <div key={gate} data-none={excluded[gate] === 0}>
            <dt>
              <b>{gateText[gate].name}</b> {gateText[gate].fails}
            </dt>
            <dd>{numberOf(gate)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

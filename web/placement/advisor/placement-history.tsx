import type { ReactElement } from 'react';
import type { PlacementStep } from '#shared/placements/placement.ts';
import { format } from '#web/text/format.ts';
import { Text } from '#web/ui/text.tsx';
import styles from '../placement.module.css';
import { stepDetails, stepWords } from './advisor-words.ts';

/** Who did what when, on whose behalf and why; newest first. */
export function PlacementHistory({ steps }: { steps: readonly PlacementStep[] }): ReactElement {
  return (
    <ol className={styles.history}>
      {steps.toReversed().map((step) => (
        <li key={step.at + step.action + step.of}>
          <Text>{stepWords(step)}</Text>
          {stepDetails(step).map((line) => (
            <Text key={line} size="small" className={styles.words}>
              {line}
            </Text>
          ))}
          <Text size="small" subtle>
            {format.moment(step.at)}
          </Text>
        </li>
      ))}
    </ol>
  );
}

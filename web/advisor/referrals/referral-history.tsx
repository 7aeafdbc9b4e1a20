import type { ReactElement } from 'react';
import type { ReferralStep } from '#shared/referrals/referral.ts';
import { format } from '#web/text/format.ts';
import { Text } from '#web/ui/text.tsx';
import styles from './referral-screen.module.css';
import { detailsOf, stepWords } from './step-lines.ts';

/** Who did what when, on whose behalf and why; newest first. */
export function ReferralHistory({ steps }: { steps: readonly ReferralStep[] }): ReactElement {
  return (
    <ol className={styles.history}>
      {steps.toReversed().map((step) => (
        <li key={step.at + step.action}>
          <Text>{stepWords(step)}</Text>
          {detailsOf(step).map((line) => (
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

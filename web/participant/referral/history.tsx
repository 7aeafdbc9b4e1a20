import type { ReactElement } from 'react';
import type { ReferralStep } from '#shared/referrals/referral.ts';
import { reasonLabelsOf } from '#web/referral/reason-labels.ts';
import { format } from '#web/text/format.ts';
import { ownReferralText as t } from '#web/text/own-page.ts';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** All that was done, by whom, and why somebody else did it; latest first. */
export function History({ steps }: { steps: readonly ReferralStep[] }): ReactElement {
  return (
    <Stack gap={12} as="section">
      <Heading level={2}>{t.done}</Heading>
      <Stack gap={16} as="ol">
        {steps.toReversed().map((step) => (
          <li key={`${step.at} ${step.action}`}>
            <Text subtle>{format.moment(step.at)}</Text>
            {linesOf(step).map((line) => (
              <Text key={line}>{line}</Text>
            ))}
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

function linesOf(step: ReferralStep): string[] {
  const { action, onBehalf, interpreter, text } = step;
  const reason = step.reason && reasonLabelsOf(action)[step.reason];
  return [
    t.step(step),
    ...(reason ? [`${t.reason(reason)}.`] : []),
    ...(text ? [t.text(text)] : []),
    ...(onBehalf ? [t.onBehalf(onBehalf.reason)] : []),
    ...(interpreter ? [t.interpreter(interpreter)] : []),
  ];
}

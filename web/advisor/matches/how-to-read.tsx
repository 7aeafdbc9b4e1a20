import type { ReactElement } from 'react';
import { pillars } from '#shared/codes.ts';
import { useWeights } from '#web/api/labour-need.ts';
import { matchText as t } from '#web/text/advisor-match.ts';
import { Explanation } from '#web/ui/explanation.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** What the numbers of a match mean, and the weights in force; closed at first. */
export function HowToRead({ municipality }: { municipality: string }): ReactElement {
  const { data: weights } = useWeights(municipality);
  const sum = weights ? pillars.reduce((total, pillar) => total + weights[pillar], 0) : 0;
  return (
    <Explanation label={t.howTitle}>
      <Stack gap={8}>
        {t.how.map((line) => (
          <Text key={line} size="small">
            {line}
          </Text>
        ))}
        {weights && (
          <Text size="small">
            {t.weights(
              pillars.map((name) => ({ pillar: t.pillar[name], share: weights[name] / sum })),
            )}
          </Text>
        )}
      </Stack>
    </Explanation>
  );
}

import type { ReactElement } from 'react';
import { pillars } from '#shared/codes.ts';
import { weightsText as t } from '#web/text/leader-weights.ts';
import { Stack } from '#web/ui/stack.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { type WrittenWeights, weightIn, weightsIn } from './written-weights.ts';

interface WeightFieldsProps {
  written: WrittenWeights;
  onChange: (written: WrittenWeights) => void;
}

/** The four weights, each with its share of the whole as long as all of them are numbers. */
export function WeightFields({ written, onChange }: WeightFieldsProps): ReactElement {
  const weights = weightsIn(written);
  const sum = pillars.reduce((total, pillar) => total + (weights?.[pillar] ?? 0), 0);
  return (
    <Stack gap={16}>
      {pillars.map((pillar) => (
        <TextField
          key={pillar}
          label={t.pillar[pillar]}
          description={
            weights ? `${t.about[pillar]} · ${t.share(weights[pillar] / sum)}` : t.about[pillar]
          }
          inputMode="decimal"
          autoComplete="off"
          htmlSize={8}
          value={written[pillar]}
          error={weightIn(written[pillar]) === undefined && t.wrong}
          onChange={(event) => onChange({ ...written, [pillar]: event.target.value })}
        />
      ))}
    </Stack>
  );
}

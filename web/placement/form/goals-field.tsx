import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { goalCodes } from '#shared/placements/placement-codes.ts';
import { useField } from '#web/form/form-fields.ts';
import { planFormText as t } from '#web/text/advisor-placement.ts';
import { goalLabels } from '#web/text/placement.ts';
import { Checkbox, CheckboxGroup } from '#web/ui/checkbox.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { PlanValues } from './plan-values.ts';

/** What the placement is for; another goal than those listed is written. */
export function GoalsField(): ReactElement {
  const { control } = useFormContext<PlanValues>();
  const { label, ...field } = useField('goals');
  return (
    <Controller
      name="goals"
      control={control}
      render={({ field: { value, onChange } }) => (
        <Stack gap={12}>
          <CheckboxGroup
            {...field}
            legend={label}
            value={value.codes}
            onChange={(ticked: string[]) =>
              onChange({ ...value, codes: goalCodes.filter((code) => ticked.includes(code)) })
            }
          >
            {goalCodes.map((code) => (
              <Checkbox key={code} value={code}>
                {goalLabels[code]}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {value.codes.includes('other') && (
            <TextField
              label={t.goalOther}
              value={value.texts.other ?? ''}
              onChange={({ target }) =>
                onChange({ ...value, texts: { ...value.texts, other: target.value } })
              }
            />
          )}
        </Stack>
      )}
    />
  );
}

import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { type SharedPart, sharedParts } from '#shared/referrals/referral-table.ts';
import { useField } from '#web/form/form-fields.ts';
import { ownPartLabels, interestText as t } from '#web/text/interest.ts';
import { Button } from '#web/ui/button.tsx';
import { Checkbox, CheckboxGroup } from '#web/ui/checkbox.tsx';
import { Stack } from '#web/ui/stack.tsx';
import type { InterestValues } from './interest-subject.ts';

/** What may be shared beside the name, each with what is known: nobody says yes to what they do not see. */
export function PartChecks({ known }: { known: ReadonlyMap<SharedPart, string[]> }): ReactElement {
  const { control } = useFormContext<InterestValues>();
  const { label, ...field } = useField('shares');
  const parts = [...known.keys()];
  return (
    <Controller
      name="shares"
      control={control}
      render={({ field: { value, onChange } }) => (
        <Stack gap={8}>
          <CheckboxGroup
            {...field}
            legend={label}
            value={value}
            onChange={(ticked: SharedPart[]) =>
              onChange(sharedParts.filter((part) => ticked.includes(part)))
            }
          >
            {parts.map((part) => (
              <Checkbox key={part} value={part} description={known.get(part)?.join('. ')}>
                {ownPartLabels[part]}
              </Checkbox>
            ))}
          </CheckboxGroup>
          {parts.length > 1 && (
            <div>
              <Button variant="tertiary" size="small" onClick={() => onChange(parts)}>
                {t.all}
              </Button>
            </div>
          )}
        </Stack>
      )}
    />
  );
}

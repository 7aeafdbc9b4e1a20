import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { openingKinds } from '#shared/codes.ts';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { kindLabels } from '#web/text/code-labels.ts';
import { kindText, openingFormText as t } from '#web/text/opening-form.ts';
import { Radio, RadioGroup } from '#web/ui/radio.tsx';

/** Comes first: the kind decides what else is asked for, and who sees the opening. */
export function KindSection(): ReactElement {
  const { control } = useFormContext<OpeningValues>();
  const { id, label, error } = useField('kind');
  return (
    <FormSection title={t.sections.kind}>
      <Controller
        name="kind"
        control={control}
        render={({ field: { value, onChange } }) => (
          <RadioGroup
            id={id}
            legend={label}
            hideLegend
            error={error}
            value={value}
            onChange={onChange}
          >
            {openingKinds.map((kind) => (
              <Radio
                key={kind}
                value={kind}
                description={`${kindText[kind].explanation} ${kindText[kind].seenBy}`}
              >
                {kindLabels[kind]}
              </Radio>
            ))}
          </RadioGroup>
        )}
      />
    </FormSection>
  );
}

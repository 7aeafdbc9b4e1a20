import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { OccupationPicker } from '#web/occupation/occupation-picker.tsx';
import { NamedGroup } from '#web/opening-form/named-group.tsx';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { ReaderReads } from '#web/opening-form/reader-reads.tsx';
import { openingFields, openingFormText as t } from '#web/text/opening-form.ts';
import { Checkbox } from '#web/ui/checkbox.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';

/** What the work is, and where. */
export function WorkSection({ employerName }: { employerName: string }): ReactElement {
  const { control, register } = useFormContext<OpeningValues>();
  const occupation = useField('occupation');
  return (
    <FormSection title={t.sections.work} intro={t.workIntro}>
      <TextInput name="title" />
      <NamedGroup name="title" />
      <Controller
        name="occupation"
        control={control}
        render={({ field: { value, onChange } }) => (
          <OccupationPicker
            {...occupation}
            value={value || null}
            onPick={onChange}
            onClear={() => onChange('')}
          />
        )}
      />
      <MunicipalityPicker />
      <Checkbox {...register('remote')}>{openingFields.remote.label}</Checkbox>
      <TextInput name="places" inputMode="numeric" htmlSize={6} />
      <ReaderReads topics={['where']} employerName={employerName} />
    </FormSection>
  );
}

import type { ReactElement } from 'react';
import { shifts } from '#shared/codes.ts';
import { Checks } from '#web/form/checks.tsx';
import { DateInput } from '#web/form/date-input.tsx';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { WeekdayChecks } from '#web/form/weekday-checks.tsx';
import { ReaderReads } from '#web/opening-form/reader-reads.tsx';
import { shiftLabels } from '#web/text/code-labels.ts';
import { openingFormText as t } from '#web/text/opening-form.ts';
import { Fieldset } from '#web/ui/fieldset.tsx';
import styles from './sections.module.css';

/** How much, which days, when of the day, and from when to when. */
export function TimeSection(): ReactElement {
  const { id, label, description, error } = useField('hoursPerWeek');
  return (
    <FormSection title={t.sections.time}>
      <Fieldset id={id} legend={label} description={description} error={error}>
        <div className={styles.pair}>
          <TextInput name="hoursPerWeek.min" inputMode="decimal" htmlSize={6} />
          <TextInput name="hoursPerWeek.max" inputMode="decimal" htmlSize={6} />
        </div>
      </Fieldset>
      <WeekdayChecks name="weekdays" />
      <TextInput name="daysPerWeek" inputMode="numeric" htmlSize={6} />
      <Checks name="shifts" codes={shifts} labels={shiftLabels} layout="short" />
      <div className={styles.dates}>
        <DateInput name="startDate" />
        <DateInput name="endDate" />
        <DateInput name="deadline" />
      </div>
      <ReaderReads topics={['when', 'deadline']} />
    </FormSection>
  );
}

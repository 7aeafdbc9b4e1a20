import type { ReactElement } from 'react';
import { FormSection } from '#web/form/form-section.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { employerPlanFormText as t } from '#web/text/employer-placement.ts';
import { DaysFields, PeopleFields } from './plan-fields.tsx';

/** What the workplace decides. */
export function EmployersFields(): ReactElement {
  return (
    <>
      <FormSection title={t.sections.work} intro={t.backAgain}>
        <TextLines name="tasks" />
        <DaysFields />
      </FormSection>
      <FormSection title={t.sections.people}>
        <PeopleFields />
      </FormSection>
    </>
  );
}

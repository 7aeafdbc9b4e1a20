import type { Employer } from '#shared/employers/employer.ts';
import { type DraftStore, draftStore } from '#web/form/draft-store.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { employerRegistrationText as t } from '#web/text/employer-registration.ts';

/** An employer as its form has it. */
export type EmployerValues = Record<keyof typeof t.fields, string>;

/** An employer as the form kit writes it. */
export const employerSubject: FormSubject<EmployerValues, Employer> = {
  name: 'employer',
  texts: t.fields,
  units: ['organisationNumber', 'name', 'municipality'],
  contentOf: ({ organisationNumber, ...values }) => ({
    ...values,
    // Blanks between the digits are no change.
    organisationNumber: organisationNumber.replace(/\s/g, ''),
  }),
  valuesOf: ({ organisationNumber, name, municipality }) => ({
    organisationNumber,
    name,
    municipality,
  }),
};

export function employerDrafts(accountId: string): DraftStore<EmployerValues, Employer> {
  return draftStore({ accountId, name: 'employer-1', place: 'tab' });
}

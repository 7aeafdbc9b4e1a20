import type { Opening } from '#shared/openings/opening.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { openingFields } from '#web/text/opening-form.ts';
import { contentOf } from './opening-content.ts';
import { openingFaults } from './opening-faults.ts';
import { type FieldPath, type OpeningValues, valuesOf } from './opening-values.ts';

/** What is a whole though the form shows its parts, and what the form has only as parts. */
const parts = ['hoursPerWeek.min', 'hoursPerWeek.max'];
const groups = ['languageRequirement', 'contact'];

/** An opening as the form kit writes it. */
export const openingSubject: FormSubject<OpeningValues, Opening> = {
  name: 'opening',
  texts: openingFields,
  units: (Object.keys(openingFields) as FieldPath[]).filter(
    (path) => !parts.includes(path) && !groups.includes(path),
  ),
  contentOf,
  valuesOf,
  faultsOf: openingFaults,
};

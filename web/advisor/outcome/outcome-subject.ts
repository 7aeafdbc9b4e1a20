import type { Outcome } from '#shared/outcomes/outcome.ts';
import type { FormSubject } from '#web/form/use-kept-form.ts';
import { outcomeText as t } from '#web/text/advisor-outcome.ts';
import type { OutcomePoint } from './outcome-address.ts';
import { contentOf, type OutcomeValues, valuesOf } from './outcome-values.ts';

/** An outcome as the form kit writes it: what is recorded is never changed, only corrected. */
export interface WrittenOutcome extends Outcome {
  version: number;
}

export function outcomeSubject({
  after,
}: OutcomePoint): FormSubject<OutcomeValues, WrittenOutcome> {
  return {
    name: 'outcome',
    texts: t.fields,
    units: Object.keys(t.fields),
    contentOf: (values) => contentOf(values, after),
    valuesOf,
  };
}

import type { FieldError } from '#shared/errors.ts';
import { type FormFault, formFaults } from '#web/form/form-faults.ts';
import { faultText, openingFields } from '#web/text/opening-form.ts';
import { lineOf } from './opening-content.ts';
import { lineFields, type OpeningValues } from './opening-values.ts';

/** The server's faults at the fields of the form; one in a list says which line it is on. */
export function openingFaults(fields: readonly FieldError[], values: OpeningValues): FormFault[] {
  return formFaults(fields, openingFields)
    .filter(({ path }) => path !== 'hoursPerWeek.max' || values.hoursPerWeek.max.trim() !== '')
    .map((fault) => inKind(fault, fields, values))
    .map((fault) => withLine(fault, fields, values));
}

/** Whom it names matters otherwise where everybody reads it (product.md). */
function inKind(
  fault: FormFault,
  fields: readonly FieldError[],
  { kind }: OpeningValues,
): FormFault {
  const found = fields.find(({ path }) => path === fault.path || path.startsWith(`${fault.path}.`));
  if (found?.code !== 'names_target_group') return fault;
  const isPublic = kind === 'vacancy' || kind === 'apprenticeship';
  return { ...fault, text: faultText.targetGroup(isPublic) };
}

function withLine(
  fault: FormFault,
  fields: readonly FieldError[],
  values: OpeningValues,
): FormFault {
  const list = lineFields.find((field) => field === fault.path);
  const index = list && fields.find(({ path }) => path.startsWith(`${list}.`))?.path.split('.')[1];
  if (!list || index === undefined) return fault;
  return { ...fault, text: faultText.line(lineOf(values[list], Number(index)), fault.text) };
}

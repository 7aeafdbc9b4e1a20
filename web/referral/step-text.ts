import type { FieldTexts } from '#web/form/form-faults.ts';
import type { Refusal } from './refused-because.ts';

/** The words of a step's form, for one kind of reader. */
export interface StepText {
  fields: FieldTexts;
  noInterpreter: string;
  /** On the button that does it. */
  confirm: string;
  cancel: string;
  close: string;
  refused: Readonly<Record<Refusal, string>>;
}

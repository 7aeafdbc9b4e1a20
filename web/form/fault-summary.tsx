import { type ReactElement, useEffect, useRef } from 'react';
import { formText as t } from '#web/text/form.ts';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import type { FormFault } from './form-faults.ts';
import { fieldId } from './form-fields.ts';

interface FaultSummaryProps {
  formName: string;
  faults: readonly FormFault[];
  /** Not before somebody asked for something: a draft that keeps itself does not take the focus. */
  refusals: number;
}

/** What is to be put right, with a way to each field. */
export function FaultSummary({
  formName,
  faults,
  refusals,
}: FaultSummaryProps): ReactElement | null {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  if (refusals === 0 || faults.length === 0) return null;
  return (
    <ErrorSummary
      ref={summary}
      heading={t.summary}
      faults={faults.map(({ path, label, text }) => ({
        fieldId: fieldId(formName, path),
        text: `${label}: ${text}`,
      }))}
    />
  );
}

import '@navikt/ds-css/dist/component/form.css';
import '@navikt/ds-css/dist/component/link.css';
import { ErrorSummary as AkselErrorSummary } from '@navikt/ds-react';
import type { ReactElement, Ref } from 'react';

interface ErrorSummaryProps {
  heading: string;
  /** One per field at fault; `fieldId` is the id of its input. */
  faults: readonly { fieldId: string; text: string }[];
  ref?: Ref<HTMLDivElement>;
}

/** What is wrong in a form, with a way to each field. */
export function ErrorSummary({ heading, faults, ref }: ErrorSummaryProps): ReactElement {
  return (
    <AkselErrorSummary heading={heading} ref={ref}>
      {faults.map((fault) => (
        <AkselErrorSummary.Item key={fault.fieldId} href={`#${fault.fieldId}`}>
          {fault.text}
        </AkselErrorSummary.Item>
      ))}
    </AkselErrorSummary>
  );
}

import '@navikt/ds-css/dist/component/form.css';
import { Textarea, type TextareaProps } from '@navikt/ds-react';
import type { ReactElement, Ref } from 'react';

/** Several lines of text. Takes what `register` of react-hook-form gives. */
export function TextArea(props: TextareaProps & { ref?: Ref<HTMLTextAreaElement> }): ReactElement {
  return <Textarea {...props} />;
}

import '@navikt/ds-css/dist/component/form.css';
import { TextField as AkselTextField, type TextFieldProps } from '@navikt/ds-react';
import type { ReactElement, Ref } from 'react';

/** One line of text. Takes what `register` of react-hook-form gives. */
export function TextField(props: TextFieldProps & { ref?: Ref<HTMLInputElement> }): ReactElement {
  return <AkselTextField {...props} />;
}

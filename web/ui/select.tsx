import '@navikt/ds-css/dist/component/form.css';
import { Select as AkselSelect, type SelectProps } from '@navikt/ds-react';
import type { ReactElement, Ref } from 'react';

/** The native select. Takes what `register` of react-hook-form gives. */
export function Select(props: SelectProps & { ref?: Ref<HTMLSelectElement> }): ReactElement {
  return <AkselSelect {...props} />;
}

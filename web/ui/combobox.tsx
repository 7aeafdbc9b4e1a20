import '@navikt/ds-css/dist/component/chips.css';
import '@navikt/ds-css/dist/component/form.css';
import { UNSAFE_Combobox as AkselCombobox, type ComboboxProps } from '@navikt/ds-react';
import type { ReactElement } from 'react';

/** A text box with a list of what fits it. Not for participants' pages: they get a native select. */
export function Combobox(props: ComboboxProps): ReactElement {
  return <AkselCombobox {...props} />;
}

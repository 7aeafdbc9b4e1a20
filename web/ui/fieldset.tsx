import '@navikt/ds-css/dist/component/form.css';
import { Fieldset as AkselFieldset, type FieldsetProps } from '@navikt/ds-react';
import type { ReactElement } from 'react';

/** Fields that belong together, under one legend and with one fault of their own. A link can lead to it. */
export function Fieldset(props: FieldsetProps): ReactElement {
  return <AkselFieldset tabIndex={-1} {...props} />;
}

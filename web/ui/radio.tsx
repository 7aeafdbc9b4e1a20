import '@navikt/ds-css/dist/component/form.css';
import {
  Radio as AkselRadio,
  RadioGroup as AkselRadioGroup,
  type RadioGroupProps,
  type RadioProps,
} from '@navikt/ds-react';
import type { ReactElement, Ref } from 'react';

export function Radio(props: RadioProps & { ref?: Ref<HTMLInputElement> }): ReactElement {
  return <AkselRadio {...props} />;
}

/** Radio buttons under one legend. */
export function RadioGroup(props: RadioGroupProps): ReactElement {
  return <AkselRadioGroup {...props} />;
}

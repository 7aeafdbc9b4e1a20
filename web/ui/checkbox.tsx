import '@navikt/ds-css/dist/component/form.css';
import {
  Checkbox as AkselCheckbox,
  CheckboxGroup as AkselCheckboxGroup,
  type CheckboxGroupProps,
  type CheckboxProps,
} from '@navikt/ds-react';
import type { ReactElement, Ref } from 'react';

export function Checkbox(props: CheckboxProps & { ref?: Ref<HTMLInputElement> }): ReactElement {
  return <AkselCheckbox {...props} />;
}

/** Checkboxes under one legend; `value` is the list of those ticked. */
export function CheckboxGroup(props: CheckboxGroupProps): ReactElement {
  return <AkselCheckboxGroup {...props} />;
}

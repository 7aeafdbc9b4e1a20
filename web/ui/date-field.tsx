import '@navikt/ds-css/dist/component/form.css';
import { TextField as AkselTextField, type TextFieldProps } from '@navikt/ds-react';
import { type ReactElement, type Ref, useState } from 'react';

interface DateFieldProps extends Omit<TextFieldProps, 'type'> {
  /** What to say of half a date: to a form it looks like none. */
  incomplete: string;
  ref?: Ref<HTMLInputElement>;
}

/** The browser's own date field, which knows the reader's keyboard. Value: YYYY-MM-DD. */
export function DateField({ incomplete, error, onBlur, ...props }: DateFieldProps): ReactElement {
  const [isIncomplete, setIsIncomplete] = useState(false);
  return (
    <AkselTextField
      {...props}
      // Aksel's types leave `date` out; its text field takes it all the same.
      type={'date' as 'text'}
      max="2999-12-31"
      error={isIncomplete ? incomplete : error}
      onBlur={(event) => {
        setIsIncomplete(event.target.validity.badInput);
        onBlur?.(event);
      }}
    />
  );
}

import '@navikt/ds-css/dist/component/form.css';
import { TextField as AkselTextField, type TextFieldProps } from '@navikt/ds-react';
import { type ReactElement, type Ref, useState } from 'react';

interface DateFieldProps extends Omit<TextFieldProps, 'type'> {
  /** What to say of half a date: to a form it looks like none. */
  incomplete: string;
  /** What to say of a year that nobody means. */
  wrongYear: string;
  ref?: Ref<HTMLInputElement>;
}

/** The browser's own date field, which knows the reader's keyboard. Value: YYYY-MM-DD. */
export function DateField(props: DateFieldProps): ReactElement {
  const { incomplete, wrongYear, error, onBlur, ...field } = props;
  const [fault, setFault] = useState<string>();
  const judge = ({ validity }: HTMLInputElement): void => {
    const isOut = validity.rangeUnderflow || validity.rangeOverflow;
    setFault(validity.badInput ? incomplete : isOut ? wrongYear : undefined);
  };
  return (
    <AkselTextField
      {...field}
      // Aksel's types leave `date` out; its text field takes it all the same.
      type={'date' as 'text'}
      min="1900-01-01"
      max="2100-12-31"
      error={fault ?? error}
      onInvalid={(event) => judge(event.currentTarget)}
      onBlur={(event) => {
        judge(event.currentTarget);
        onBlur?.(event);
      }}
    />
  );
}

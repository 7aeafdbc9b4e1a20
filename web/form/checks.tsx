import type { ReactElement } from 'react';
import { Controller, useFormContext } from 'react-hook-form';
import { Checkbox, CheckboxGroup } from '#web/ui/checkbox.tsx';
import styles from './checks.module.css';
import { useField } from './form-fields.ts';

interface ChecksProps<C extends string> {
  name: string;
  codes: readonly C[];
  labels: Readonly<Record<C, string>>;
  /** `short`: the labels are a word each, more of them beside each other. `week`: read downwards. */
  layout?: 'short' | 'week';
}

/** Some of a few codes, beside each other where there is room. */
export function Checks<C extends string>(props: ChecksProps<C>): ReactElement {
  const { name, codes, labels, layout } = props;
  const { control } = useFormContext();
  const { label, ...field } = useField(name);
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { value, onChange } }) => (
        <CheckboxGroup
          {...field}
          legend={label}
          value={value}
          // In the order of the list, not of the ticks: what is ticked again is then unchanged.
          onChange={(ticked: string[]) => onChange(codes.filter((code) => ticked.includes(code)))}
        >
          <div className={styles.checks} data-layout={layout}>
            {codes.map((code) => (
              <Checkbox key={code} value={code}>
                {labels[code]}
              </Checkbox>
            ))}
          </div>
        </CheckboxGroup>
      )}
    />
  );
}

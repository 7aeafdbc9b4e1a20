import { type ReactElement, useRef } from 'react';
import { comboboxText as t } from '#web/text/combobox.ts';
import { RemovableChips } from './chips.tsx';
import { Combobox } from './combobox.tsx';
import { findByLabel } from './find-by-label.ts';
import type { Option } from './option-list.tsx';
import { Stack } from './stack.tsx';

interface ComboboxManyProps {
  id?: string | undefined;
  label: string;
  description?: string | undefined;
  error?: string | undefined;
  size?: 'medium' | 'small';
  /** Missing while they load. */
  options: readonly Option[] | undefined;
  /** Values, in the order of choice. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Where more than the labels decides: what fits, of those that are left. */
  find?: (text: string, left: readonly Option[]) => readonly Option[];
  isLoading?: boolean;
  /** Words are being written, where `find` must ask elsewhere. */
  onType?: (text: string) => void;
}

/** Some of many options: each choice stands below the box and can be taken away. */
export function ComboboxMany(props: ComboboxManyProps): ReactElement {
  const { options, chosen, onChange, find, isLoading = !options, ...field } = props;
  const input = useRef<HTMLInputElement>(null);
  const left = options?.filter(({ value }) => !chosen.includes(value)) ?? [];
  const chips = chosen.map((value) => ({
    key: value,
    label: options?.find((option) => option.value === value)?.label ?? value,
    onRemove: () => {
      onChange(chosen.filter((each) => each !== value));
      // The button that was pressed is gone.
      input.current?.focus();
    },
  }));
  return (
    <Stack gap={8}>
      <Combobox
        {...field}
        ref={input}
        chosen=""
        find={(text) => (find ? find(text, left) : findByLabel(left, text))}
        isLoading={isLoading}
        onPick={(value) => onChange([...chosen, value])}
      />
      {chips.length > 0 && <RemovableChips chips={chips} label={t.chosen(field.label)} />}
    </Stack>
  );
}

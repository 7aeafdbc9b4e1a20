import { type ReactElement, useEffect } from 'react';
import styles from './option-list.module.css';

export interface Option {
  value: string;
  label: string;
}

interface OptionListProps {
  id: string;
  label: string;
  options: readonly Option[];
  /** Index of the option that Enter takes. */
  active: number;
  onPick: (option: Option) => void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** The listbox under a combobox. The keys are handled in the input, which keeps the focus. */
export function OptionList({ id, label, options, active, onPick }: OptionListProps): ReactElement {
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list of options is a listbox
    <ul id={id} role="listbox" aria-label={label} className={styles.list}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <li
          key={option.value}
          id={optionId(id, index)}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          {option.label}
        </li>
      ))}
    </ul>
  );
}

import { type ReactElement, useEffect } from 'react';
import styles from './option-list.module.css';

/** What stands on one line of the list. */
interface Listed {
  label: string;
  /** What sort of thing it is, in a word. */
  note?: string | undefined;
}

export interface Option extends Listed {
  value: string;
  /** The words written are its whole name. */
  isExact?: boolean;
}

interface OptionListProps<O extends Listed> {
  id: string;
  /** Name of the list for those who hear it. */
  label: string;
  options: readonly O[];
  /** Index of the option that Enter takes; -1 for none. */
  active: number;
  onPick: (option: O) => void;
}

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/**
 * The listbox that hangs under a text box: a part of the combobox pattern of the ARIA Authoring
 * Practices. The keys are handled in the text box, which keeps the focus.
 */
export function OptionList<O extends Listed>(props: OptionListProps<O>): ReactElement {
  const { id, label, options, active, onPick } = props;
  useEffect(() => {
    document.getElementById(optionId(id, active))?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a list of options is a listbox
    <ul id={id} role="listbox" aria-label={label} className={styles.list}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: see above
        <li
          key={optionId(id, index)}
          id={optionId(id, index)}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: see above
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          <span>{option.label}</span>
          {option.note && <span className={styles.note}>{option.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** In place of the list: why there is nothing to choose. */
export function NoOptions({ words }: { words: string }): ReactElement {
  return <p className={styles.none}>{words}</p>;
}

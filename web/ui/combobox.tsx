import { type KeyboardEvent, type ReactElement, type Ref, useId, useState } from 'react';
import { comboboxText as t } from '#web/text/combobox.ts';
import { Announcement } from './announcement.tsx';
import styles from './combobox.module.css';
import { NoOptions, type Option, OptionList, optionId } from './option-list.tsx';
import { TextField } from './text-field.tsx';

interface ComboboxProps {
  id?: string | undefined;
  label: string;
  description?: string | undefined;
  error?: string | undefined;
  size?: 'medium' | 'small';
  /** Label of what is chosen; empty for nothing, or where each choice is added to a list. */
  chosen: string;
  /** What fits the words written so far, best first. */
  find: (text: string) => readonly Option[];
  isLoading?: boolean;
  onPick: (value: string) => void;
  /** The words were taken away. */
  onClear?: () => void;
  ref?: Ref<HTMLInputElement>;
}

/** No option: the list was opened without a word to fit. */
const none = -1;

/**
 * A text box with a list of what fits it: the combobox pattern of the ARIA Authoring Practices. Enter
 * takes the best fit or the one moved to. Not for participants' pages: they get a native select.
 */
export function Combobox(props: ComboboxProps): ReactElement {
  const { chosen, find, isLoading = false, onPick, onClear, ...field } = props;
  // Undefined while nobody writes: the box then shows what is chosen.
  const [written, setWritten] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(none);
  const listId = useId();
  const options = isOpen ? find(written ?? '') : [];
  const current = options[active];
  const hasNone = isOpen && Boolean(written) && options.length === 0;

  const close = (): void => {
    setIsOpen(false);
    setWritten(undefined);
  };
  const leave = (): void => {
    if (written?.trim() === '' && chosen !== '') onClear?.();
    close();
  };
  const pick = ({ value }: Option): void => {
    close();
    onPick(value);
  };
  const press = (event: KeyboardEvent): void => {
    const to = moved(event.key, isOpen ? active : none, options.length);
    const isHandled = to !== undefined || (isOpen && ['Enter', 'Escape'].includes(event.key));
    if (!isHandled) return;
    event.preventDefault();
    if (to !== undefined) {
      setIsOpen(true);
      setActive(to);
    } else if (event.key === 'Escape') close();
    else if (current) pick(current);
  };

  return (
    <div className={styles.combobox}>
      <TextField
        {...field}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={current && optionId(listId, active)}
        autoComplete="off"
        spellCheck={false}
        value={written ?? chosen}
        onChange={(event) => {
          setWritten(event.target.value);
          setActive(event.target.value.trim() === '' ? none : 0);
          setIsOpen(true);
        }}
        onClick={() => {
          if (!isOpen) setActive(none);
          setIsOpen(true);
        }}
        onFocus={(event) => event.target.select()}
        onKeyDown={press}
        onBlur={leave}
      />
      {options.length > 0 && (
        <OptionList
          id={listId}
          label={t.list(field.label)}
          options={options}
          active={active}
          onPick={pick}
        />
      )}
      {hasNone && <NoOptions words={isLoading ? t.loading : t.none} />}
      <Announcement>{isOpen && written && t.hits(options.length)}</Announcement>
    </div>
  );
}

/** Where a key leads from option `active`, round the ends; undefined when it moves nothing. */
function moved(key: string, active: number, count: number): number | undefined {
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  if (key === 'ArrowUp') return active > 0 ? active - 1 : count - 1;
  return undefined;
}

import { type ReactElement, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { comboboxText as t } from '#web/text/combobox.ts';
import { Announcement } from './announcement.tsx';
import styles from './combobox.module.css';
import { NoOptions, OptionList, optionId } from './option-list.tsx';
import { TextField } from './text-field.tsx';
import { type ComboboxChoice, useCombobox } from './use-combobox.ts';

interface ComboboxProps extends ComboboxChoice {
  id?: string | undefined;
  label: string;
  description?: string | undefined;
  error?: string | undefined;
  size?: 'medium' | 'small';
  ref?: Ref<HTMLInputElement>;
}

/**
 * A text box with a list of what fits it: the combobox pattern of the ARIA Authoring Practices. Enter
 * takes the best fit or the one moved to. Words that are left are taken when they can mean one option
 * only; else they stay, the box says so, and a form with them in it is not valid. Not for participants'
 * pages: they get a native select.
 */
export function Combobox(props: ComboboxProps): ReactElement {
  const { chosen, find, isLoading = false, onPick, onClear, onType, ref, ...field } = props;
  const input = useRef<HTMLInputElement>(null);
  useImperativeHandle(ref, () => input.current as HTMLInputElement);
  const box = useCombobox(props, input);
  const { options, active, isOpen, written } = box;
  const listId = useId();
  const hasNone = isOpen && Boolean(written) && options.length === 0;
  return (
    <div className={styles.combobox}>
      <TextField
        {...field}
        ref={input}
        error={box.fault ?? field.error}
        role="combobox"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={options[active] && optionId(listId, active)}
        autoComplete="off"
        spellCheck={false}
        value={written ?? chosen}
        onChange={(event) => box.write(event.target.value)}
        onClick={box.open}
        onFocus={(event) => event.target.select()}
        onKeyDown={box.press}
        onBlur={box.leave}
        onInvalid={box.leave}
      />
      {options.length > 0 && (
        <OptionList
          id={listId}
          label={t.list(field.label)}
          options={options}
          active={active}
          onPick={box.pick}
        />
      )}
      {hasNone && <NoOptions words={isLoading ? t.loading : t.none} />}
      <Announcement>{isOpen && written && t.hits(options.length)}</Announcement>
    </div>
  );
}

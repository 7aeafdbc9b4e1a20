import { MagnifyingGlassIcon } from '@navikt/aksel-icons';
import {
  type FormEvent,
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Announcement } from './announcement.tsx';
import { Button } from './button.tsx';
import { inBox, movedTo } from './list-keys.ts';
import { OptionList, optionId } from './option-list.tsx';
import styles from './suggest-box.module.css';

export interface BoxSuggestion {
  label: string;
  /** What sort of thing it is, in a word, where the label does not say it. */
  note?: string | undefined;
}

interface SuggestBoxProps<S extends BoxSuggestion> {
  label: string;
  /** An example of what one may write; stays in sight, whole, while one writes. */
  hint: string;
  submitLabel: string;
  listLabel: string;
  /** How many suggestions there are, in words, for those who do not see the list. */
  countWords: (count: number) => string;
  /** Where the words go without script, and what goes along with them. */
  form?: { action: string; name: string; others: readonly (readonly [string, string])[] };
  text: string;
  suggestions: readonly S[];
  onType: (text: string) => void;
  onSubmit: (text: string) => void;
  onPick: (suggestion: S) => void;
}

/**
 * A search box with suggestions: the combobox pattern of the ARIA Authoring Practices, with manual
 * selection. Enter takes the suggestion one has moved to, else searches for the words as they are.
 */
export function SuggestBox<S extends BoxSuggestion>(props: SuggestBoxProps<S>): ReactElement {
  const { text, suggestions } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(inBox);
  const id = useId();
  const isShown = isOpen && suggestions.length > 0;
  const listId = `${id}-list`;
  const input = useRef<HTMLInputElement>(null);
  const typed = useRef(props.onType);
  typed.current = props.onType;
  const first = useRef(text);

  // Somebody may have typed before the script was there.
  useEffect(() => {
    const { value } = input.current ?? { value: first.current };
    if (value !== first.current) typed.current(value);
  }, []);

  const close = (): void => {
    setIsOpen(false);
    setActive(inBox);
  };
  const pick = (suggestion: S): void => {
    close();
    props.onPick(suggestion);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = isShown ? suggestions[active] : undefined;
    close();
    if (chosen) props.onPick(chosen);
    // What stands in the box: the first words may have been typed before the script was there.
    else props.onSubmit((input.current?.value ?? text).trim());
  };
  const move = (event: KeyboardEvent): void => {
    const to = movedTo(event.key, active, suggestions.length);
    if (event.key === 'Escape' && isShown) {
      // The first Escape closes the list, the next one empties the box.
      event.preventDefault();
      close();
    } else if (to !== undefined && suggestions.length > 0) {
      event.preventDefault();
      setIsOpen(true);
      setActive(to);
    }
  };

  return (
    <search>
      <form onSubmit={submit} className={styles.form} action={props.form?.action}>
        {props.form?.others.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label htmlFor={id} className={styles.label}>
          {props.label}
        </label>
        <span id={`${id}-hint`} className={styles.hint}>
          {props.hint}
        </span>
        <div className={styles.row}>
          <div className={styles.field}>
            <MagnifyingGlassIcon aria-hidden className={styles.icon} />
            <input
              id={id}
              ref={input}
              name={props.form?.name}
              className={styles.input}
              type="search"
              role="combobox"
              aria-expanded={isShown}
              aria-controls={listId}
              aria-autocomplete="list"
              aria-describedby={`${id}-hint`}
              aria-activedescendant={
                isShown && active > inBox ? optionId(listId, active) : undefined
              }
              autoComplete="off"
              spellCheck={false}
              enterKeyHint="search"
              maxLength={200}
              value={text}
              onChange={(event) => {
                setIsOpen(true);
                setActive(inBox);
                props.onType(event.target.value);
              }}
              onKeyDown={move}
              onBlur={close}
            />
          </div>
          <Button type="submit">{props.submitLabel}</Button>
          {isShown && (
            <OptionList
              id={listId}
              label={props.listLabel}
              options={suggestions}
              active={active}
              onPick={pick}
            />
          )}
        </div>
        <Announcement>{isOpen && text !== '' && props.countWords(suggestions.length)}</Announcement>
      </form>
    </search>
  );
}

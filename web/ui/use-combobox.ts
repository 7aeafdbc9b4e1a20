import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react';
import { comboboxText as t } from '#web/text/combobox.ts';
import { fittingOption } from './fitting-option.ts';
import { inBox, movedTo } from './list-keys.ts';
import type { Option } from './option-list.tsx';

/** What there is to choose from, and what becomes of a choice. */
export interface ComboboxChoice {
  /** Label of what is chosen; empty for nothing, or where each choice is added to a list. */
  chosen: string;
  /** What fits the words written so far, best first. */
  find: (text: string) => readonly Option[];
  isLoading?: boolean;
  onPick: (value: string) => void;
  /** The words were taken away. */
  onClear?: () => void;
  /** Words are being written, where `find` must ask elsewhere. */
  onType?: (text: string) => void;
}

interface ComboboxState {
  /** Undefined while nobody writes: the box then shows what is chosen. */
  written: string | undefined;
  isOpen: boolean;
  /** What the list shows; empty while it is closed. */
  options: readonly Option[];
  /** Index of the option that Enter takes. */
  active: number;
  /** Why the words that were left are not taken. */
  fault: string | undefined;
  write: (text: string) => void;
  open: () => void;
  pick: (option: Option) => void;
  press: (event: KeyboardEvent) => void;
  leave: () => void;
}

export function useCombobox(
  { chosen, find, isLoading = false, onPick, onClear, onType }: ComboboxChoice,
  input: RefObject<HTMLInputElement | null>,
): ComboboxState {
  const [written, setWritten] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(inBox);
  const [isLeft, setIsLeft] = useState(false);
  const text = written?.trim() ?? '';
  const isOwnText = text !== '' && text !== chosen;
  const options = isOpen ? find(written ?? '') : [];

  const end = (): void => {
    setIsOpen(false);
    setIsLeft(false);
    setWritten(undefined);
  };
  const pick = ({ value }: Option): void => {
    end();
    onPick(value);
  };
  /** Takes the words where they can mean one option only; else they stay. */
  const settle = (): void => {
    const meant = isOwnText && !isLoading ? fittingOption(find(text)) : undefined;
    if (meant) pick(meant);
    else if (isOwnText) {
      setIsOpen(false);
      setIsLeft(true);
    } else {
      if (written !== undefined && text === '' && chosen !== '') onClear?.();
      end();
    }
  };
  /** The first Escape closes the list, the next one takes back what was written. */
  const stepBack = (): void => {
    if (isOpen && isOwnText) setIsOpen(false);
    else end();
  };
  const move = (to: number): void => {
    setIsOpen(true);
    setActive(to);
  };
  const take = (): void => {
    const current = options[active];
    if (current) pick(current);
    else settle();
  };
  const press = (event: KeyboardEvent): void => {
    const step = stepOf(event.key);
    if (!step) return;
    event.preventDefault();
    step();
  };
  const stepOf = (key: string): (() => void) | undefined => {
    const to = movedTo(key, isOpen ? active : inBox, find(written ?? '').length);
    if (to !== undefined) return () => move(to);
    // With nothing to take or to close, the key is the form's.
    if (!isOpen && !isOwnText) return undefined;
    return { Enter: take, Escape: stepBack }[key];
  };

  const fault = isLeft && isOwnText && !isLoading ? faultOf(text, find(text).length) : undefined;
  useEffect(() => {
    // Words that mean nothing yet hold back what would lose them: a form asks its fields.
    input.current?.setCustomValidity(isOwnText ? t.notPicked(text) : '');
  }, [input, isOwnText, text]);
  useEffect(() => {
    // The list came after the words were left.
    if (isLeft && fittingOption(find(text))) settle();
  });
  return {
    written,
    isOpen,
    options,
    active,
    fault,
    write: (next) => {
      setWritten(next);
      setActive(next.trim() === '' ? inBox : 0);
      setIsOpen(true);
      setIsLeft(false);
      onType?.(next);
    },
    open: () => {
      if (!isOpen) setActive(inBox);
      setIsOpen(true);
    },
    pick,
    press,
    leave: settle,
  };
}

function faultOf(text: string, fitting: number): string {
  return fitting === 0 ? t.notPicked(text) : t.severalFit(text);
}

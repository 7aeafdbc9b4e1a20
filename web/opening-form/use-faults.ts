import { useCallback, useState } from 'react';
import type { FieldError } from '#shared/errors.ts';
import { ApiError } from '#web/api/call.ts';
import { formFaults } from '#web/form/form-faults.ts';
import { openingFields } from '#web/text/opening-form.ts';

export interface Faults {
  /** What the server found and nobody has put right yet. */
  list: readonly FieldError[];
  /** Takes over what the server found; answers whether the form has a field for any of it. */
  show: (error: unknown) => boolean;
  /** Somebody is putting this field right. */
  clear: (name: string) => void;
  /** The server took the draft. What only publishing asks about stays until it is put right. */
  settle: () => void;
}

export function useFaults(atFirst: readonly FieldError[]): Faults {
  const [list, setList] = useState(atFirst);
  const show = useCallback((error: unknown): boolean => {
    const found = error instanceof ApiError ? error.fields : [];
    const hasField = formFaults(found, openingFields).length > 0;
    if (hasField) setList(found);
    return hasField;
  }, []);
  const clear = useCallback((name: string): void => {
    setList((now) => kept(now, ({ path }) => topOf(path) !== topOf(name)));
  }, []);
  const settle = useCallback((): void => {
    setList((now) => kept(now, ({ code }) => code === 'names_target_group'));
  }, []);
  return { list, show, clear, settle };
}

function topOf(path: string): string | undefined {
  return path.split('.')[0];
}

/** The same list when nothing falls out, so that nothing is drawn again. */
function kept(
  list: readonly FieldError[],
  stays: (fault: FieldError) => boolean,
): readonly FieldError[] {
  return list.every(stays) ? list : list.filter(stays);
}

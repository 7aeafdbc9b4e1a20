import { useCallback, useState } from 'react';
import type { FieldError } from '#shared/errors.ts';
import { ApiError } from '#web/api/call.ts';
import { type FieldTexts, formFaults } from './form-faults.ts';

/** `storing` is what the fields were refused for, `asking` what more was asked for, such as publishing. */
type Origin = 'storing' | 'asking';

export interface Faults {
  /** What was found and nobody has put right yet. */
  list: readonly FieldError[];
  /** Takes over what the server found; answers whether the form has a field for any of it. */
  show: (error: unknown, origin: Origin) => boolean;
  /** Somebody is putting this field right. */
  clear: (name: string) => void;
  /** All is stored. What more was asked for is not put right by that. */
  settle: () => void;
}

export function useFaults(texts: FieldTexts, asked: readonly FieldError[]): Faults {
  const [found, setFound] = useState<Record<Origin, readonly FieldError[]>>({
    storing: [],
    asking: asked,
  });
  const show = useCallback(
    (error: unknown, origin: Origin): boolean => {
      const fields = error instanceof ApiError ? error.fields : [];
      const hasField = formFaults(fields, texts).length > 0;
      if (hasField) setFound((now) => ({ ...now, [origin]: fields }));
      return hasField;
    },
    [texts],
  );
  const clear = useCallback((name: string): void => {
    const stays = ({ path }: FieldError): boolean => topOf(path) !== topOf(name);
    setFound(({ storing, asking }) => ({
      storing: storing.filter(stays),
      asking: asking.filter(stays),
    }));
  }, []);
  const settle = useCallback((): void => {
    setFound((now) => (now.storing.length > 0 ? { ...now, storing: [] } : now));
  }, []);
  return { list: [...found.storing, ...found.asking], show, clear, settle };
}

function topOf(path: string): string | undefined {
  return path.split('.')[0];
}

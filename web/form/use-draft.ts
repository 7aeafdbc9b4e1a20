import { useCallback, useEffect, useState } from 'react';
import { draftStore } from './draft-store.ts';
import { useLeaving } from './use-leaving.ts';

interface DraftParts<V> {
  accountId: string;
  /** Of the form, and of what it is for. */
  name: string;
  /** What the form begins with. */
  blank: V;
  /** A choice that is no loss. */
  besides?: keyof V;
}

interface KeptDraft<V> {
  values: V;
  setValues: (change: (now: V) => V) => void;
  /** Words that were not sent the last time stand in the form again, and nobody has sent them yet. */
  isRestored: boolean;
  startOver: () => void;
  /** It is sent; the form begins anew with this. */
  sent: (next: V) => void;
}

/**
 * What is typed into a few fields that are sent once and never changed: it outlives a reload and the end
 * of a session, in this tab, for the account that wrote it. `useKeptForm` is for what is stored and changed.
 */
export function useDraft<V extends object>(given: DraftParts<V>): KeptDraft<V> {
  const { accountId, name, besides } = given;
  const [blank, setBlank] = useState(given.blank);
  const [drafts] = useState(() => draftStore<V, never>({ accountId, name, place: 'tab' }));
  const [found, setFound] = useState(() => drafts.read(undefined)?.values);
  const [values, setValues] = useState<V>({ ...blank, ...found });
  const isOpen = differs(values, blank, besides);
  useEffect(() => {
    if (isOpen) drafts.write(undefined, { values });
    else drafts.drop(undefined);
  }, [drafts, values, isOpen]);
  useLeaving(useCallback(() => isOpen, [isOpen]));
  return {
    values,
    setValues,
    isRestored: found !== undefined && isOpen,
    startOver: () => setValues(blank),
    sent(next) {
      // The form may be gone before the next effect.
      drafts.drop(undefined);
      setFound(undefined);
      setBlank(next);
      setValues(next);
    },
  };
}

function differs<V extends object>(values: V, blank: V, besides: keyof V | undefined): boolean {
  const keys = Object.keys({ ...values, ...blank }) as (keyof V)[];
  return keys.some((key) => key !== besides && (values[key] ?? '') !== (blank[key] ?? ''));
}

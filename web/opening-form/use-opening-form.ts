import { useEffect, useState, useSyncExternalStore } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Employer } from '#shared/employers/employer.ts';
import type { FieldError } from '#shared/errors.ts';
import type { Opening } from '#shared/openings/opening.ts';
import { useStoreOpening } from '#web/api/own-openings.ts';
import { browserCopy } from './browser-copy.ts';
import { type Keeping, OpeningKeeper } from './opening-keeper.ts';
import { emptyValues, type OpeningValues, valuesOf } from './opening-values.ts';
import { type Faults, useFaults } from './use-faults.ts';

export interface OpeningFormParts {
  /** Who writes; what is unsaved is kept for this account only. */
  accountId: string;
  employer: Employer;
  /** Where the work of a new one is at first; missing: where the employer is. */
  municipality?: string;
  /** What is stored when the form opens; missing for a new one. */
  opening: Opening | undefined;
  /** What is known to be wrong with it from the start. */
  faults: readonly FieldError[];
}

export interface OpeningFormState {
  form: UseFormReturn<OpeningValues>;
  keeper: OpeningKeeper;
  keeping: Keeping;
  faults: Faults;
  /** Words that were not stored the last time stand in the form again. */
  isRestored: boolean;
  /** Back to what is stored, or to an empty form. */
  startOver: () => void;
}

/** The form's values, a keeper that stores them, and what the server found wrong with them. */
export function useOpeningForm(
  { accountId, employer, municipality, opening, faults: known }: OpeningFormParts,
  onStored: (opening: Opening) => void,
): OpeningFormState {
  const [start] = useState(() => {
    const blank = emptyValues(municipality ?? employer.municipality);
    const writer = { accountId, employerId: employer.id };
    const unsaved = browserCopy(writer, opening?.id).read();
    const values = unsaved?.values ?? (opening ? valuesOf(opening) : blank);
    return { writer, opening, blank, unsaved, values };
  });
  const form = useForm<OpeningValues>({ defaultValues: start.values });
  const { mutateAsync: store } = useStoreOpening();
  const [keeper] = useState(
    () =>
      new OpeningKeeper({
        values: () => form.getValues(),
        employerId: employer.id,
        stored: start.unsaved?.stored ?? start.opening,
        blank: start.blank,
        copyOf: (id) => browserCopy(start.writer, id),
        store,
      }),
  );
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.keeping);
  const faults = useFaults(known);
  const { clear, settle, show } = faults;

  useEffect(() => {
    const { opening: newest, unsaved } = start;
    if (newest && unsaved?.stored && unsaved.stored.version !== newest.version) {
      keeper.collide(newest);
    } else keeper.changed();
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name) clear(name);
        keeper.changed();
      },
    });
    return () => {
      stop();
      keeper.leave();
    };
  }, [form, keeper, start, clear]);

  useEffect(() => {
    if (keeping.status === 'saved') settle();
    if (keeping.status === 'refused') show(keeping.error);
  }, [keeping, settle, show]);

  const storedId = keeping.stored?.id;
  useEffect(() => {
    const { stored } = keeper.keeping();
    if (stored && stored.id === storedId && storedId !== start.opening?.id) onStored(stored);
  }, [keeper, storedId, start, onStored]);

  const startOver = (): void => {
    const { stored } = keeper.keeping();
    form.reset(stored ? valuesOf(stored) : start.blank);
    keeper.changed();
  };
  return { form, keeper, keeping, faults, isRestored: start.unsaved !== undefined, startOver };
}

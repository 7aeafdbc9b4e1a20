import { useState } from 'react';
import type { Employer } from '#shared/employers/employer.ts';
import type { FieldError } from '#shared/errors.ts';
import type { Opening } from '#shared/openings/opening.ts';
import { useChangeOpening, useCreateOpening } from '#web/api/own-openings.ts';
import { draftStore } from '#web/form/draft-store.ts';
import { type KeptForm, useKeptForm } from '#web/form/use-kept-form.ts';
import { canBeStored } from './opening-content.ts';
import { openingSubject } from './opening-subject.ts';
import { emptyValues, type OpeningValues } from './opening-values.ts';

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

export type OpeningForm = KeptForm<OpeningValues, Opening>;

/** A new opening of one employer is not begun with the words of another's. */
const draftName = (employerId: string): string => `opening-2-${employerId}`;

/** A draft stores itself; what readers see already changes only when one says so. */
function savesItself(values: OpeningValues, stored: Opening | undefined): boolean {
  return (stored?.status ?? 'draft') === 'draft' && canBeStored(values);
}

export function useOpeningForm(given: OpeningFormParts): OpeningForm {
  const { accountId, employer, municipality, opening, faults } = given;
  const { mutateAsync: create } = useCreateOpening();
  const { mutateAsync: change } = useChangeOpening();
  const [drafts] = useState(() =>
    draftStore<OpeningValues, Opening>({
      accountId,
      name: draftName(employer.id),
      place: 'browser',
    }),
  );
  return useKeptForm({
    subject: openingSubject,
    drafts,
    stored: opening,
    blank: emptyValues(municipality ?? employer.municipality),
    savesItself,
    faults,
    create: (content) => create({ content, employerId: employer.id }),
    change: (stored, content) => change({ stored, content }),
  });
}

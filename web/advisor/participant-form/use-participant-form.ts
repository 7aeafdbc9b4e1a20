import { type RefObject, useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Participant } from '#shared/participants/participant.ts';
import {
  type ParticipantBase,
  useParticipantDrafts,
} from '#web/advisor/participant-form/participant-draft.ts';
import {
  contentOf,
  contentOfFields,
  differingFields,
  emptyValues,
  type ParticipantValues,
  rebased,
  valuesOf,
} from '#web/advisor/participant-form/participant-values.ts';
import { ApiError } from '#web/api/call.ts';
import { type ParticipantContent, useStoreParticipant } from '#web/api/participants.ts';
import { type FormFault, formFaults } from '#web/form/form-faults.ts';
import { participantFields } from '#web/text/nb/participant-form.ts';

export interface ParticipantFormParts {
  /** What is stored; missing for a new one. */
  participant: Participant | undefined;
  /** Where a new one belongs. */
  municipality: string;
  onSaved: (id: string) => void;
}

export interface ParticipantFormState {
  form: UseFormReturn<ParticipantValues>;
  /** Something is typed that is not stored. */
  isUnsaved: boolean;
  isRestored: boolean;
  isSaving: boolean;
  faults: readonly FormFault[];
  /** Takes the focus when there are faults. */
  summary: RefObject<HTMLDivElement | null>;
  /** What went wrong that no field can be blamed for. */
  problem: unknown;
  /** Somebody else has stored something in the meantime. */
  conflict: Conflict | undefined;
  save: () => Promise<void>;
  /** Back to what is stored, or to an empty form. */
  discard: () => void;
}

export interface Conflict {
  mine: readonly string[];
  theirs: readonly string[];
  /** My changes over theirs, and saved. */
  keepMine: () => Promise<void>;
  /** Theirs, without my changes. */
  dropMine: () => void;
}

export function useParticipantForm(parts: ParticipantFormParts): ParticipantFormState {
  const { participant, municipality, onSaved } = parts;
  const id = participant?.id;
  const drafts = useParticipantDrafts();
  const [restored] = useState(() => drafts.read(id));
  const [base, setBase] = useState(() => restored?.base ?? baseOf(participant));
  const form = useForm<ParticipantValues>({
    defaultValues: restored?.values ?? base?.values ?? emptyValues,
  });
  const [isUnsaved, setIsUnsaved] = useState(restored !== undefined);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [newest, setNewest] = useState<Participant>();
  const summary = useRef<HTMLDivElement>(null);
  const { mutateAsync: store, isPending: isSaving } = useStoreParticipant();

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          const differs = differingFields(values, base?.values ?? emptyValues).length > 0;
          setIsUnsaved(differs);
          if (differs) drafts.keep(id, { values: structuredClone(values), base });
          else drafts.drop(id);
          if (name) setFaults((now) => now.filter(({ path }) => top(path) !== top(name)));
        },
      }),
    [form, drafts, id, base],
  );
  // The summary takes the focus once it stands there.
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults.length]);

  const send = async (over: ParticipantBase | undefined): Promise<void> => {
    const values = form.getValues();
    const content: ParticipantContent = over
      ? contentOfFields(values, differingFields(values, over.values))
      : { ...contentOf(values), municipality };
    setFaults([]);
    setProblem(undefined);
    try {
      const saved =
        over && Object.keys(content).length === 0 ? over : await store({ stored: over, content });
      drafts.drop(id);
      onSaved(saved.id);
    } catch (error) {
      explain(error);
    }
  };
  const explain = (error: unknown): void => {
    const current =
      error instanceof ApiError ? (error.current as Participant | undefined) : undefined;
    const found = error instanceof ApiError ? formFaults(error.fields, participantFields) : [];
    if (current) setNewest(current);
    else if (found.length > 0) setFaults(found);
    else setProblem(error);
  };
  const startFrom = (values: ParticipantValues, over: ParticipantBase | undefined): void => {
    setNewest(undefined);
    setFaults([]);
    setBase(over);
    form.reset(values);
  };
  const conflictOver = (stored: ParticipantBase, theirs: ParticipantBase): Conflict => ({
    mine: labels(differingFields(form.getValues(), stored.values)),
    theirs: labels(differingFields(theirs.values, stored.values)),
    keepMine: async () => {
      startFrom(rebased(form.getValues(), stored.values, theirs.values), theirs);
      await send(theirs);
    },
    dropMine: () => {
      drafts.drop(id);
      startFrom(theirs.values, theirs);
      setIsUnsaved(false);
    },
  });
  const theirs = baseOf(newest);
  return {
    form,
    isUnsaved,
    isRestored: restored !== undefined,
    isSaving,
    faults,
    summary,
    problem,
    conflict: base && theirs ? conflictOver(base, theirs) : undefined,
    save: () => send(base),
    discard: () => {
      drafts.drop(id);
      startFrom(base?.values ?? emptyValues, base);
      setIsUnsaved(false);
    },
  };
}

function baseOf(participant: Participant | undefined): ParticipantBase | undefined {
  if (!participant) return undefined;
  return { id: participant.id, version: participant.version, values: valuesOf(participant) };
}

function labels(fields: readonly (keyof ParticipantValues)[]): string[] {
  return fields.map((field) => participantFields[field].label);
}

function top(path: string): string {
  return path.split('.')[0] ?? '';
}

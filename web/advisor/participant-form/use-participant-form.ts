import { type RefObject, useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Participant } from '#shared/participants/participant.ts';
import { ApiError } from '#web/api/call.ts';
import { type ParticipantContent, useStoreParticipant } from '#web/api/participants.ts';
import { type FormFault, formFaults } from '#web/form/form-faults.ts';
import { participantFields } from '#web/text/participant-form.ts';
import {
  type ParticipantBase,
  type ParticipantDraft,
  useParticipantDrafts,
} from './participant-draft.ts';
import {
  contentOf,
  contentOfFields,
  differingFields,
  emptyValues,
  type ParticipantValues,
  rebased,
  valuesOf,
} from './participant-values.ts';

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
  const [isRestored, setIsRestored] = useState(() => drafts.read(id) !== undefined);
  const [start, setStart] = useState(() => drafts.read(id) ?? startFrom(baseOf(participant)));
  const form = useForm<ParticipantValues>({ defaultValues: start.values });
  const [isUnsaved, setIsUnsaved] = useState(isRestored);
  const [faults, setFaults] = useState<readonly FormFault[]>([]);
  const [problem, setProblem] = useState<unknown>();
  const [newest, setNewest] = useState<ParticipantBase>();
  const summary = useRef<HTMLDivElement>(null);
  const { mutateAsync: store, isPending: isSaving } = useStoreParticipant();
  const { base } = start;

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
  useEffect(() => form.reset(start.values), [form, start]);
  // The summary takes the focus once it stands there.
  useEffect(() => {
    if (faults.length > 0) summary.current?.focus();
  }, [faults.length]);

  const begin = (next: ParticipantDraft): void => {
    setIsRestored(false);
    setNewest(undefined);
    setFaults([]);
    setStart(next);
  };
  const send = async ({ values, base: over }: ParticipantDraft): Promise<void> => {
    const content: ParticipantContent = over
      ? contentOfFields(values, differingFields(values, over.values))
      : { ...contentOf(values), municipality };
    const isUnchanged = Object.keys(content).length === 0;
    setFaults([]);
    setProblem(undefined);
    try {
      const saved = over && isUnchanged ? over : await store({ stored: over, content });
      drafts.drop(id);
      onSaved(saved.id);
    } catch (error) {
      explain(error);
    }
  };
  const explain = (error: unknown): void => {
    const reply = error instanceof ApiError ? error : undefined;
    const found = formFaults(reply?.fields ?? [], participantFields);
    if (reply?.current) setNewest(baseOf(reply.current as Participant));
    else if (found.length > 0) setFaults(found);
    else setProblem(error);
  };
  const conflictWith = (mine: ParticipantBase, theirs: ParticipantBase): Conflict => ({
    mine: labels(differingFields(form.getValues(), mine.values)),
    theirs: labels(differingFields(theirs.values, mine.values)),
    keepMine: async () => {
      const values = rebased(form.getValues(), mine.values, theirs.values);
      begin({ values, base: theirs });
      await send({ values, base: theirs });
    },
    dropMine: () => begin(startFrom(theirs)),
  });
  return {
    form,
    isUnsaved,
    isRestored,
    isSaving,
    faults,
    summary,
    problem,
    conflict: base && newest && conflictWith(base, newest),
    save: () => send({ values: form.getValues(), base }),
    discard: () => begin(startFrom(base)),
  };
}

/** As stored, or empty; a new object each time, so that the form starts over. */
function startFrom(base: ParticipantBase | undefined): ParticipantDraft {
  return { values: base?.values ?? emptyValues, base };
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

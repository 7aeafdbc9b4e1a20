import {
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { FieldError } from '#shared/errors.ts';
import type { Parts } from './changes.ts';
import type { DraftStore } from './draft-store.ts';
import { type FieldTexts, type FormFault, formFaults } from './form-faults.ts';
import { FormKeeper } from './form-keeper.ts';
import type { FormWrites, Keeping, Stored } from './keeping.ts';
import { formOpened } from './open-forms.ts';
import { useFaults } from './use-faults.ts';
import { useLeaving } from './use-leaving.ts';
import { useOnce } from './use-once.ts';

/** What the kit must know of the things that a form writes. */
export interface FormSubject<V extends FieldValues, R extends Stored> extends Parts<V> {
  /** Before each field's id. */
  name: string;
  /** Words of each field and each unit, in the order of the form. */
  texts: FieldTexts;
  valuesOf: (stored: R) => V;
  /** Where faults say more than their field's words. */
  faultsOf?: (fields: readonly FieldError[], values: V) => FormFault[];
}

export interface KeptFormParts<V extends FieldValues, R extends Stored> extends FormWrites<R> {
  subject: FormSubject<V, R>;
  drafts: DraftStore<V, R>;
  /** As the server holds it now; missing for a new one. */
  stored: R | undefined;
  /** What a new one starts with. */
  blank: V;
  /** Whether this is stored without being asked for, when the writing pauses. Missing: never. */
  savesItself?: (values: V, stored: R | undefined) => boolean;
  /** What is known to be wrong from the start. */
  faults?: readonly FieldError[];
  /** What follows when somebody asked to save and it is stored, keeping mine after a conflict included. */
  onSaved?: (stored: R) => unknown;
}

export interface KeptForm<V extends FieldValues, R extends Stored> {
  subject: FormSubject<V, R>;
  form: UseFormReturn<V>;
  element: RefObject<HTMLFormElement | null>;
  keeper: FormKeeper<V, R>;
  keeping: Keeping<R>;
  faults: readonly FormFault[];
  /** How often something was asked for and refused; the summary takes the focus each time. */
  refusals: number;
  /** What went wrong that no field can be blamed for. */
  problem: unknown;
  /** Words that were not stored the last time stand in the form again. */
  isRestored: boolean;
  /**
   * Stores what is written, then does what follows, `onSaved` unless stated; once, however often it
   * is asked for meanwhile.
   */
  submit: (then?: (stored: R) => unknown) => Promise<void>;
  /** Ends a conflict with my changes over theirs. */
  keepMine: () => Promise<void>;
}

/**
 * A form whose words are kept: in the browser at each change, on the server when it is asked for or
 * by itself. A form gives its subject, its drafts and how to create and change; `<KeptFormFrame>`
 * shows the rest: faults, conflicts, what was found again, and whether all is stored.
 */
export function useKeptForm<V extends FieldValues, R extends Stored>(
  given: KeptFormParts<V, R>,
): KeptForm<V, R> {
  const { subject, drafts, stored, blank, savesItself = () => false, onSaved } = given;
  const [start] = useState(() => {
    const draft = drafts.read(stored?.id);
    const values = stored ? subject.valuesOf(stored) : blank;
    return { stored, draft, values: { ...values, ...draft?.values } };
  });
  const form = useForm<V>({ defaultValues: start.values as DefaultValues<V> });
  const { create, change } = given;
  const [keeper] = useState(
    () =>
      new FormKeeper<V, R>({
        parts: subject,
        valuesOf: subject.valuesOf,
        values: () => form.getValues(),
        setValues: (values) => form.reset(values),
        stored: start.draft?.stored ?? stored,
        blank,
        drafts,
        savesItself,
        create,
        change,
      }),
  );
  const keeping = useSyncExternalStore(keeper.subscribe, keeper.keeping);
  const found = useFaults(subject.texts, given.faults ?? []);
  const { clear, settle, show } = found;

  useEffect(() => {
    const { stored: newest, draft } = start;
    if (newest && draft?.stored && draft.stored.version !== newest.version) keeper.collide(newest);
    else keeper.changed();
    const stop = form.subscribe({
      formState: { values: true },
      callback: ({ name }) => {
        if (name) clear(name);
        keeper.changed();
      },
    });
    const close = formOpened(() => keeper.leave());
    return () => {
      stop();
      close();
      void keeper.leave();
    };
  }, [form, keeper, start, clear]);

  useEffect(() => {
    if (keeping.status === 'saved') settle();
    if (keeping.status === 'refused') show(keeping.error, 'storing');
  }, [keeping, settle, show]);

  const element = useRef<HTMLFormElement>(null);
  useLeaving(
    useCallback(() => {
      const { status, stored: now } = keeper.keeping();
      const isOpen = status !== 'unchanged' && status !== 'saved';
      return (isOpen && drafts.isBrief(now?.id)) || element.current?.matches(':invalid') === true;
    }, [keeper, drafts]),
  );

  const [problem, setProblem] = useState<unknown>();
  const [refusals, setRefusals] = useState(found.list.length > 0 ? 1 : 0);
  const { run } = useOnce();
  const fail = (error: unknown): void => {
    const { status } = keeper.keeping();
    if (show(error, status === 'refused' ? 'storing' : 'asking')) setRefusals((n) => n + 1);
    else if (status !== 'conflict') setProblem(error);
  };
  const attempt = (step: () => Promise<unknown>): Promise<void> =>
    run(async () => {
      setProblem(undefined);
      if (isHeldBack(element.current)) return;
      try {
        await step();
      } catch (error) {
        fail(error);
      }
    });
  return {
    subject,
    form,
    element,
    keeper,
    keeping,
    faults: (subject.faultsOf ?? byTexts(subject))(found.list, form.getValues()),
    refusals,
    problem,
    isRestored: start.draft !== undefined,
    submit: (then) =>
      attempt(async () => {
        const now = await keeper.flush();
        await (then ?? onSaved)?.(now);
      }),
    keepMine: () =>
      attempt(async () => {
        const now = await keeper.keepMine();
        await onSaved?.(now);
      }),
  };
}

function byTexts({ texts }: { texts: FieldTexts }) {
  return (fields: readonly FieldError[]): FormFault[] => formFaults(fields, texts);
}

/** Half a date, or a word that was not picked: it would be lost. Its field says so and has the focus. */
function isHeldBack(form: HTMLFormElement | null): boolean {
  if (!form || form.checkValidity()) return false;
  form.querySelector<HTMLElement>('input:invalid')?.focus();
  return true;
}

import type { ReactElement, ReactNode } from 'react';
import { type FieldValues, FormProvider } from 'react-hook-form';
import { errorWords } from '#web/api/error-words.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { FormFields } from './form-fields.ts';
import styles from './form-layout.module.css';
import type { Stored } from './keeping.ts';
import { RestoredNotice } from './restored-notice.tsx';
import type { KeptForm } from './use-kept-form.ts';

interface KeptFormFrameProps<V extends FieldValues, R extends Stored> {
  kept: KeptForm<V, R>;
  /** A unit's value as a reader knows it, where a conflict shows it. */
  inWords: (unit: string, values: V) => string;
  /** What Enter does. */
  onSubmit: () => Promise<void>;
  /** The fields. */
  children: ReactNode;
  /** Buttons, and whether all is stored; beside the fields where there is room. */
  actions: ReactNode;
  /** A page of one column has none. */
  hasRoomBeside?: boolean;
}

/** What is around the fields of every form: what went wrong, what was found again, what collides. */
export function KeptFormFrame<V extends FieldValues, R extends Stored>(
  props: KeptFormFrameProps<V, R>,
): ReactElement {
  const { kept, inWords, onSubmit, children, actions, hasRoomBeside = true } = props;
  const { subject, form, element, keeping, faults, refusals, problem } = kept;
  // The status beside the buttons says the same of what could not be stored.
  const isSaidBeside = keeping.status === 'refused' && keeping.error === problem;
  return (
    <FormProvider {...form}>
      <FormFields value={{ name: subject.name, texts: subject.texts, faults }}>
        <form
          ref={element}
          noValidate
          className={styles.form}
          data-beside={hasRoomBeside}
          onSubmit={(event) => {
            event.preventDefault();
            void onSubmit();
          }}
        >
          <Stack gap={24}>
            {keeping.newest && (
              <ConflictNotice kept={kept} newest={keeping.newest} inWords={inWords} />
            )}
            <RestoredNotice kept={kept} />
            {problem !== undefined && !isSaidBeside && (
              <Alert variant="error" role="alert">
                {errorWords(problem)}
              </Alert>
            )}
            <FaultSummary formName={subject.name} faults={faults} refusals={refusals} />
            {children}
          </Stack>
          <aside className={styles.actions}>{actions}</aside>
        </form>
      </FormFields>
    </FormProvider>
  );
}

import type { FormEvent, ReactElement } from 'react';
import { FormProvider } from 'react-hook-form';
import { errorWords } from '#web/api/error-words.ts';
import { FormFields, fieldId } from '#web/form/form-fields.ts';
import styles from '#web/form/form-layout.module.css';
import { formText } from '#web/text/form.ts';
import { participantFields, participantFormText as t } from '#web/text/participant-form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { FormSections } from './form-sections.tsx';
import {
  type ParticipantFormParts,
  type ParticipantFormState,
  useParticipantForm,
} from './use-participant-form.ts';

const name = 'participant';

/** One form for a new participant and for a change. Only the server says what is wrong. */
export function ParticipantForm(parts: ParticipantFormParts): ReactElement {
  const state = useParticipantForm(parts);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void state.save();
  };
  return (
    <FormProvider {...state.form}>
      <FormFields value={{ name, texts: participantFields, faults: state.faults }}>
        <form noValidate onSubmit={submit} className={styles.form}>
          <Stack gap={24}>
            <Notices state={state} />
            <FormSections />
          </Stack>
          <Actions state={state} />
        </form>
      </FormFields>
    </FormProvider>
  );
}

function Notices({ state }: { state: ParticipantFormState }): ReactElement {
  const { faults, summary, problem, conflict, isRestored, isUnsaved } = state;
  return (
    <>
      {isRestored && isUnsaved && !conflict && (
        <Alert variant="info" role="status">
          {t.restored}
        </Alert>
      )}
      {conflict && <ConflictNotice conflict={conflict} />}
      {problem !== undefined && (
        <Alert variant="error" role="alert">
          {errorWords(problem)}
        </Alert>
      )}
      {faults.length > 0 && (
        <ErrorSummary
          ref={summary}
          heading={formText.summary}
          faults={faults.map(({ path, label, text }) => ({
            fieldId: fieldId(name, path),
            text: `${label}: ${text}`,
          }))}
        />
      )}
    </>
  );
}

function Actions({ state }: { state: ParticipantFormState }): ReactElement {
  const { isUnsaved, isSaving, discard } = state;
  return (
    <aside className={styles.actions}>
      <Button type="submit" loading={isSaving}>
        {t.save}
      </Button>
      {isUnsaved && (
        <Button variant="tertiary" onClick={discard}>
          {t.discard}
        </Button>
      )}
      <Text size="small" subtle as="div">
        <span role="status">{isUnsaved ? t.unsaved : ''}</span>
      </Text>
    </aside>
  );
}

import type { ReactElement } from 'react';
import { FormProvider, useWatch } from 'react-hook-form';
import type { Opening } from '#shared/openings/opening.ts';
import { errorWords } from '#web/api/error-words.ts';
import { FormFields } from '#web/form/form-fields.ts';
import styles from '#web/form/form-layout.module.css';
import { ContactSection } from '#web/opening-form/sections/contact-section.tsx';
import { KindSection } from '#web/opening-form/sections/kind-section.tsx';
import { LanguageSection } from '#web/opening-form/sections/language-section.tsx';
import { NeedsSection } from '#web/opening-form/sections/needs-section.tsx';
import { TextsSection } from '#web/opening-form/sections/texts-section.tsx';
import { TimeSection } from '#web/opening-form/sections/time-section.tsx';
import { WorkSection } from '#web/opening-form/sections/work-section.tsx';
import { openingFields } from '#web/text/opening-form.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { ConflictNotice } from './conflict-notice.tsx';
import { FaultSummary } from './fault-summary.tsx';
import { FormActions } from './form-actions.tsx';
import { openingFaults } from './opening-faults.ts';
import { RestoredNotice } from './restored-notice.tsx';
import { type OpeningFormParts, useOpeningForm } from './use-opening-form.ts';
import { useSubmit } from './use-submit.ts';

interface OpeningFormProps extends OpeningFormParts {
  /** The opening has an id from now on: the moment to put it in the address. */
  onStored: (opening: Opening) => void;
  onPublished: (opening: Opening) => void;
}

const formName = 'opening';

/** The one form for openings of all kinds, for employers and for advisors on their behalf. */
export function OpeningForm({ onStored, onPublished, ...parts }: OpeningFormProps): ReactElement {
  const state = useOpeningForm(parts, onStored);
  const { form, keeping } = state;
  const faults = openingFaults(state.faults.list, form.getValues());
  const submit = useSubmit(state, onPublished);
  const kind = useWatch({ control: form.control, name: 'kind' });

  return (
    <FormProvider {...form}>
      <FormFields value={{ name: formName, texts: openingFields, faults }}>
        <form
          noValidate
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void submit.save();
          }}
        >
          <Stack gap={24}>
            {keeping.newest && <ConflictNotice newest={keeping.newest} state={state} />}
            <RestoredNotice state={state} />
            {submit.problem !== undefined && (
              <Alert variant="error" role="alert">
                {errorWords(submit.problem)}
              </Alert>
            )}
            <FaultSummary formName={formName} faults={faults} refusals={submit.refusals} />
            <KindSection />
            {kind !== '' && (
              <>
                <WorkSection />
                <TextsSection />
                <LanguageSection />
                <TimeSection />
                <NeedsSection />
                <ContactSection />
              </>
            )}
          </Stack>
          <FormActions
            formName={formName}
            keeping={keeping}
            faultCount={faults.length}
            submit={submit}
            employerName={parts.employer.name}
            hasKind={kind !== ''}
          />
        </form>
      </FormFields>
    </FormProvider>
  );
}

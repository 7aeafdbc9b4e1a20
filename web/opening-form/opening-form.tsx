import { type ReactElement, useEffect, useState } from 'react';
import { useWatch } from 'react-hook-form';
import type { Opening } from '#shared/openings/opening.ts';
import { ApiError } from '#web/api/call.ts';
import { usePublishOpening } from '#web/api/own-openings.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { ContactSection } from '#web/opening-form/sections/contact-section.tsx';
import { KindSection } from '#web/opening-form/sections/kind-section.tsx';
import { LanguageSection } from '#web/opening-form/sections/language-section.tsx';
import { NeedsSection } from '#web/opening-form/sections/needs-section.tsx';
import { TextsSection } from '#web/opening-form/sections/texts-section.tsx';
import { TimeSection } from '#web/opening-form/sections/time-section.tsx';
import { WorkSection } from '#web/opening-form/sections/work-section.tsx';
import { osloToday } from '#web/text/plain-words.ts';
import { FormActions } from './form-actions.tsx';
import { publishFaults } from './publish-faults.ts';
import { type OpeningFormParts, useOpeningForm } from './use-opening-form.ts';
import { useOpeningWords } from './use-opening-words.ts';

interface OpeningFormProps extends OpeningFormParts {
  /** The opening has an id from now on: the moment to put it in the address. */
  onStored: (opening: Opening) => void;
  onPublished: (opening: Opening) => void;
}

/** The one form for openings of all kinds, for employers and for advisors on their behalf. */
export function OpeningForm({ onStored, onPublished, ...parts }: OpeningFormProps): ReactElement {
  const kept = useOpeningForm(parts);
  const { form, keeper, keeping, submit } = kept;
  const publishing = usePublishOpening();
  const inWords = useOpeningWords();
  const kind = useWatch({ control: form.control, name: 'kind' });

  const [idAtFirst] = useState(parts.opening?.id);
  const storedId = keeping.stored?.id;
  useEffect(() => {
    const { stored } = keeper.keeping();
    if (stored && stored.id === storedId && storedId !== idAtFirst) onStored(stored);
  }, [keeper, storedId, idAtFirst, onStored]);

  const publish = (): Promise<void> =>
    submit(async ({ id }) => {
      const fields = publishFaults(form.getValues(), osloToday());
      if (fields.length > 0) throw new ApiError(400, { code: 'invalid_input', fields });
      onPublished(await publishing.mutateAsync(id));
    });
  return (
    <KeptFormFrame
      kept={kept}
      inWords={inWords}
      onSubmit={submit}
      actions={
        <FormActions
          kept={kept}
          publish={publish}
          employerName={parts.employer.name}
          hasKind={kind !== ''}
        />
      }
    >
      <KindSection />
      {kind !== '' && (
        <>
          <WorkSection employerName={parts.employer.name} />
          <TextsSection />
          <LanguageSection />
          <TimeSection />
          <NeedsSection />
          <ContactSection />
        </>
      )}
    </KeptFormFrame>
  );
}

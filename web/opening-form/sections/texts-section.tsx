import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { lix } from '#shared/simple-norwegian/lix.ts';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { Readability } from '#web/opening-form/readability.tsx';
import { openingFormText as t } from '#web/text/nb/opening-form.ts';
import { Stack } from '#web/ui/stack.tsx';
import { TextArea } from '#web/ui/text-area.tsx';

type TextName = 'tasks' | 'youGet' | 'youNeed' | 'description';

/** The employer's own words, with a hint on how hard they are to read. */
export function TextsSection(): ReactElement {
  return (
    <FormSection title={t.sections.texts} intro={t.textsIntro}>
      <Words name="tasks" />
      <Words name="youGet" />
      <Words name="youNeed" />
      <Words name="description" />
    </FormSection>
  );
}

function Words({ name }: { name: TextName }): ReactElement {
  const { register } = useFormContext<OpeningValues>();
  const text = useWatch<OpeningValues, TextName>({ name });
  return (
    <Stack gap={8}>
      <TextArea {...useField(name)} minRows={3} resize="vertical" {...register(name)} />
      <Readability lix={lix(text)} />
    </Stack>
  );
}

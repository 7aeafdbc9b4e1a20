import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import { NamedGroup } from '#web/opening-form/named-group.tsx';
import type { OpeningValues } from '#web/opening-form/opening-values.ts';
import { Readability } from '#web/opening-form/readability.tsx';
import { openingFormText as t } from '#web/text/opening-form.ts';
import { Stack } from '#web/ui/stack.tsx';
import { TextArea } from '#web/ui/text-area.tsx';

const texts = ['tasks', 'youGet', 'youNeed', 'description'] as const;

/** The employer's own words, with a hint on how hard they are to read. */
export function TextsSection(): ReactElement {
  return (
    <FormSection title={t.sections.texts} intro={t.textsIntro}>
      {texts.map((name) => (
        <Words key={name} name={name} />
      ))}
      <Readability of={texts} />
    </FormSection>
  );
}

function Words({ name }: { name: (typeof texts)[number] }): ReactElement {
  const { register } = useFormContext<OpeningValues>();
  return (
    <Stack gap={8}>
      <TextArea {...useField(name)} minRows={3} resize="vertical" {...register(name)} />
      <NamedGroup name={name} />
    </Stack>
  );
}

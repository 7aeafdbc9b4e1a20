import type { ReactElement } from 'react';
import { useField } from '#web/form/form-fields.ts';
import { FormSection } from '#web/form/form-section.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { openingFormText as t } from '#web/text/opening-form.ts';
import { Fieldset } from '#web/ui/fieldset.tsx';
import styles from './sections.module.css';

/** Whom one can ask. */
export function ContactSection(): ReactElement {
  const { label, ...group } = useField('contact');
  return (
    <FormSection title={t.sections.contact} intro={t.contactIntro}>
      <Fieldset {...group} legend={label} hideLegend>
        <TextInput name="contact.name" />
        <div className={styles.pair}>
          <TextInput name="contact.email" inputMode="email" />
          <TextInput name="contact.phone" inputMode="tel" />
        </div>
      </Fieldset>
    </FormSection>
  );
}

import type { ReactElement } from 'react';
import { FormSection } from '#web/form/form-section.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { openingFormText as t } from '#web/text/opening-form.ts';
import styles from './sections.module.css';

/** Whom one can ask. */
export function ContactSection(): ReactElement {
  return (
    <FormSection title={t.sections.contact} intro={t.contactIntro}>
      <TextInput name="contact.name" />
      <div className={styles.pair}>
        <TextInput name="contact.email" type="email" />
        <TextInput name="contact.phone" type="tel" />
      </div>
    </FormSection>
  );
}

import type { ReactElement } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useField } from '#web/form/form-fields.ts';
import { TextInput } from '#web/form/text-input.tsx';
import { OccupationPicker } from '#web/occupation/occupation-picker.tsx';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { ListRow } from './list-row.tsx';
import styles from './occupation-list.module.css';
import type { ParticipantValues } from './participant-values.ts';

/** Occupations worked in, with years. */
export function ExperienceField(): ReactElement {
  const { control } = useFormContext<ParticipantValues>();
  const { fields, append, remove } = useFieldArray({ control, name: 'experience' });
  const titleOf = useOccupationTitle();
  const field = useField('experience');
  const takeAway = (index: number): void => {
    remove(index);
    document.getElementById(field.id)?.focus();
  };
  return (
    <div className={styles.list}>
      {fields.length > 0 && (
        <ul aria-label={t.experienceList} className={styles.rows}>
          {fields.map(({ id, occupation }, index) => (
            <ListRow key={id} title={titleOf(occupation)} onRemove={() => takeAway(index)}>
              <TextInput name={`experience.${index}.years`} inputMode="decimal" htmlSize={5} />
            </ListRow>
          ))}
        </ul>
      )}
      <OccupationPicker
        {...field}
        onPick={(occupation) => append({ occupation, years: '' }, { shouldFocus: true })}
      />
    </div>
  );
}

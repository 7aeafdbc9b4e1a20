import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { moods } from '#shared/placements/placement-codes.ts';
import { useField } from '#web/form/form-fields.ts';
import { moodLabels } from '#web/text/placement.ts';
import { Fieldset } from '#web/ui/fieldset.tsx';
import styles from './mood.module.css';
import { moodFaces } from './mood-faces.tsx';
import type { TalkValues } from './talk-values.ts';

/** Three faces, each with its word: large enough for a thumb. */
export function MoodField(): ReactElement {
  const { register } = useFormContext<TalkValues>();
  const chosen = useWatch<TalkValues, 'mood'>({ name: 'mood' });
  const { label, ...field } = useField('mood');
  return (
    <Fieldset {...field} legend={label}>
      <div className={styles.faces}>
        {moods.map((mood) => (
          <label key={mood} className={styles.face} data-mood={mood} data-chosen={chosen === mood}>
            <input type="radio" value={mood} className={styles.input} {...register('mood')} />
            {moodFaces[mood]}
            <span>{moodLabels[mood]}</span>
          </label>
        ))}
      </div>
    </Fieldset>
  );
}

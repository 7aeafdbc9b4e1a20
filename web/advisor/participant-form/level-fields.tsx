import type { ReactElement } from 'react';
import { useFormContext } from 'react-hook-form';
import { levelSources, levels, type Skill, skills } from '#shared/codes.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import { DateInput } from '#web/form/date-input.tsx';
import { levelLabels, levelSourceLabels } from '#web/text/code-labels.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import styles from './level-fields.module.css';
import type { ParticipantValues } from './participant-values.ts';

/** Level, source and date of each skill. A test gives all four at once: source and date are copied. */
export function LevelFields(): ReactElement {
  const { getValues, setValue } = useFormContext<ParticipantValues>();
  const copySource = (to: Skill): void => {
    const { source, date } = getValues(`norwegian.${to}`);
    const from = skills.map((skill) => getValues(`norwegian.${skill}`)).find((held) => held.date);
    if (source || date || !from) return;
    setValue(`norwegian.${to}.source`, from.source);
    setValue(`norwegian.${to}.date`, from.date);
  };
  return (
    <div className={styles.levels}>
      {skills.map((skill) => (
        <div key={skill} className={styles.skill}>
          <CodeSelect
            name={`norwegian.${skill}.level`}
            codes={levels}
            labels={levelLabels}
            none={t.notChosen}
            onChosen={() => copySource(skill)}
          />
          <CodeSelect
            name={`norwegian.${skill}.source`}
            codes={levelSources}
            labels={levelSourceLabels}
            none={t.notChosen}
          />
          <DateInput name={`norwegian.${skill}.date`} />
        </div>
      ))}
    </div>
  );
}

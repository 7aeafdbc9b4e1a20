import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { levelSources, levels, skills } from '#shared/codes.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import { DateInput } from '#web/form/date-input.tsx';
import { levelLabels, levelSourceLabels } from '#web/text/code-labels.ts';
import { formText } from '#web/text/form.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Select } from '#web/ui/select.tsx';
import styles from './level-fields.module.css';
import type { LevelValues, ParticipantValues } from './participant-values.ts';

/** One row for all four skills, as a test gives them; below it each skill can differ. */
export function LevelFields(): ReactElement {
  return (
    <div className={styles.levels}>
      <AllSkills />
      {skills.map((skill) => (
        <div key={skill} className={styles.skill}>
          <CodeSelect
            name={`norwegian.${skill}.level`}
            codes={levels}
            labels={levelLabels}
            none={t.notChosen}
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

/** Shows what the four have in common, and writes it into all of them. */
function AllSkills(): ReactElement {
  const { control, setValue } = useFormContext<ParticipantValues>();
  const held = Object.values(useWatch({ control, name: 'norwegian' }));
  const common = <P extends keyof LevelValues>(part: P): LevelValues[P] | '' =>
    held.every((each) => each[part] === held[0]?.[part]) ? (held[0]?.[part] ?? '') : '';
  const writeAll = (part: keyof LevelValues, value: string): void => {
    for (const skill of skills) setValue(`norwegian.${skill}.${part}`, value as never);
  };
  const parts = [
    { part: 'level', label: t.allLevel, codes: levels, labels: levelLabels },
    { part: 'source', label: t.allSource, codes: levelSources, labels: levelSourceLabels },
  ] as const;
  return (
    <div className={styles.skill}>
      {parts.map(({ part, label, codes, labels }) => (
        <Select
          key={part}
          label={label}
          value={common(part)}
          onChange={(event) => writeAll(part, event.target.value)}
        >
          <option value="">{t.notAlike}</option>
          {codes.map((code) => (
            <option key={code} value={code}>
              {(labels as Record<string, string>)[code]}
            </option>
          ))}
        </Select>
      ))}
      <DateField
        label={t.allDate}
        incomplete={formText.halfDate}
        wrongYear={formText.wrongYear}
        value={common('date')}
        onChange={(event) => {
          if (event.target.value !== '') writeAll('date', event.target.value);
        }}
      />
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useOccupationGroup } from '#web/advisor/use-occupation-group.ts';
import { occupationsQuery } from '#web/api/reference.ts';
import { useField } from '#web/form/form-fields.ts';
import { OccupationPicker } from '#web/occupation/occupation-picker.tsx';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { Button } from '#web/ui/button.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { ListRow } from './list-row.tsx';
import styles from './occupation-list.module.css';
import { widerPrefix } from './occupation-prefix.ts';
import type { ParticipantValues } from './participant-values.ts';

/** Occupations to leave out; each can be widened to those around it (a shorter STYRK-08 prefix). */
export function AvoidField(): ReactElement {
  const { control } = useFormContext<ParticipantValues>();
  const { fields, append, replace, remove } = useFieldArray({ control, name: 'avoid' });
  const { data: occupations = [] } = useQuery(occupationsQuery);
  const groupName = useOccupationGroup();
  const field = useField('avoid');
  const [said, setSaid] = useState('');

  const add = (code: string): void => {
    if (!fields.some(({ prefix }) => code.startsWith(prefix))) append({ prefix: code });
  };
  const widen = (from: string, to: string): void => {
    const prefixes = fields.map(({ prefix }) => (prefix === from ? to : prefix));
    // What the wider one covers need not be said twice.
    const kept = prefixes.filter((prefix) => prefix === to || !prefix.startsWith(to));
    replace(kept.map((prefix) => ({ prefix })));
    setSaid(groupName(to));
  };
  const takeAway = (index: number): void => {
    setSaid(t.removed(groupName(fields[index]?.prefix ?? '')));
    remove(index);
    document.getElementById(field.id)?.focus();
  };
  return (
    <div className={styles.list}>
      {fields.length > 0 && (
        <ul aria-label={t.avoidList} className={styles.rows}>
          {fields.map(({ prefix }, index) => {
            const wider = widerPrefix(prefix, occupations);
            const title = groupName(prefix);
            return (
              // The place in the list, not the id: a widened line keeps its button and the focus.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <ListRow key={index} title={title} onRemove={() => takeAway(index)}>
                {wider && (
                  <Button size="small" variant="tertiary" onClick={() => widen(prefix, wider)}>
                    {t.widen}
                    <HiddenText> {title}</HiddenText>
                  </Button>
                )}
              </ListRow>
            );
          })}
        </ul>
      )}
      <div role="status">
        <HiddenText>{said}</HiddenText>
      </div>
      <OccupationPicker {...field} onPick={add} />
    </div>
  );
}

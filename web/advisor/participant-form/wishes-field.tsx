import { ArrowDownIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { type ReactElement, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useField } from '#web/form/form-fields.ts';
import { OccupationPicker } from '#web/occupation/occupation-picker.tsx';
import { useOccupationTitle } from '#web/occupation/use-occupation-title.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { Button } from '#web/ui/button.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { ListRow } from './list-row.tsx';
import styles from './occupation-list.module.css';
import type { ParticipantValues } from './participant-values.ts';

const mostWishes = 10;

/** Wishes in order of priority; each can be moved with two buttons, so also from the keyboard. */
export function WishesField(): ReactElement {
  const { control } = useFormContext<ParticipantValues>();
  const { fields, append, move, remove } = useFieldArray({ control, name: 'wishes' });
  const titleOf = useOccupationTitle();
  const field = useField('wishes');
  const list = useRef<HTMLOListElement>(null);
  const [said, setSaid] = useState('');

  const moveBy = (index: number, step: 1 | -1): void => {
    const to = index + step;
    move(index, to);
    setSaid(t.moved(titleOf(fields[index]?.occupation ?? ''), to + 1, fields.length));
    // The moved line keeps the focus, on the same button or, at the end of the list, on the other one.
    requestAnimationFrame(() => {
      const [up, down] = list.current?.children[to]?.querySelectorAll('button') ?? [];
      const [same, other] = step < 0 ? [up, down] : [down, up];
      (same?.disabled ? other : same)?.focus();
    });
  };
  const takeAway = (index: number): void => {
    setSaid(t.removed(titleOf(fields[index]?.occupation ?? '')));
    remove(index);
    document.getElementById(field.id)?.focus();
  };
  const add = (occupation: string): void => {
    if (!fields.some((wish) => wish.occupation === occupation)) append({ occupation });
  };

  return (
    <div className={styles.list}>
      {fields.length > 0 && (
        <ol ref={list} aria-label={t.wishList} className={styles.rows}>
          {fields.map((wish, index) => {
            const title = titleOf(wish.occupation);
            return (
              <ListRow
                key={wish.id}
                title={title}
                place={index + 1}
                onRemove={() => takeAway(index)}
              >
                <Button
                  size="small"
                  variant="tertiary"
                  icon={<ArrowUpIcon title={t.up(title)} />}
                  disabled={index === 0}
                  onClick={() => moveBy(index, -1)}
                />
                <Button
                  size="small"
                  variant="tertiary"
                  icon={<ArrowDownIcon title={t.down(title)} />}
                  disabled={index === fields.length - 1}
                  onClick={() => moveBy(index, 1)}
                />
              </ListRow>
            );
          })}
        </ol>
      )}
      <div role="status">
        <HiddenText>{said}</HiddenText>
      </div>
      {fields.length < mostWishes && <OccupationPicker {...field} onPick={add} />}
    </div>
  );
}

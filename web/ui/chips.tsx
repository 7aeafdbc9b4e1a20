import { XMarkIcon } from '@navikt/aksel-icons';
import type { ReactElement } from 'react';
import { frameText as t } from '#web/text/frame.ts';
import styles from './chips.module.css';

interface RemovableChip {
  key: string;
  label: string;
  onRemove: () => void;
}

/** Words that can each be taken away, such as the filters in force. */
export function RemovableChips({
  chips,
  label,
}: {
  chips: readonly RemovableChip[];
  label: string;
}): ReactElement {
  return (
    <ul aria-label={label} className={styles.chips}>
      {chips.map((chip) => (
        <li key={chip.key}>
          <button type="button" aria-label={`${chip.label} ${t.takeAway}`} onClick={chip.onRemove}>
            {chip.label}
            <XMarkIcon aria-hidden />
          </button>
        </li>
      ))}
    </ul>
  );
}

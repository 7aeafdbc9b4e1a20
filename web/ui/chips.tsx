import '@navikt/ds-css/dist/component/chips.css';
import { Chips as AkselChips } from '@navikt/ds-react';
import type { ReactElement } from 'react';
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
    <AkselChips aria-label={label} className={styles.chips}>
      {chips.map((chip) => (
        <AkselChips.Removable key={chip.key} onDelete={chip.onRemove} data-color="accent">
          {chip.label}
        </AkselChips.Removable>
      ))}
    </AkselChips>
  );
}

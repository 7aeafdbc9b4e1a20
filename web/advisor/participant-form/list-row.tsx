import { TrashIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { Button } from '#web/ui/button.tsx';
import styles from './list-row.module.css';

interface ListRowProps {
  title: string;
  /** Where it stands in a list whose order counts. */
  place?: number;
  /** Fields or buttons of the row, before the one that removes it. */
  children?: ReactNode;
  onRemove: () => void;
}

/** One line of a list in the form. */
export function ListRow({ title, place, children, onRemove }: ListRowProps): ReactElement {
  return (
    <li className={styles.row}>
      <span className={styles.title}>{place ? `${place}. ${title}` : title}</span>
      <span className={styles.tools}>
        {children}
        <Button
          size="small"
          variant="tertiary"
          icon={<TrashIcon title={t.remove(title)} />}
          onClick={onRemove}
        />
      </span>
    </li>
  );
}

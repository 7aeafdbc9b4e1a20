import { TrashIcon } from '@navikt/aksel-icons';
import type { ReactElement, ReactNode } from 'react';
import { participantFormText as t } from '#web/text/nb/participant-form.ts';
import { Button } from '#web/ui/button.tsx';
import styles from './list-row.module.css';

interface ListRowProps {
  title: string;
  /** Fields or buttons of the row, before the one that removes it. */
  children?: ReactNode;
  onRemove: () => void;
}

/** One line of a list in the form. */
export function ListRow({ title, children, onRemove }: ListRowProps): ReactElement {
  return (
    <li className={styles.row}>
      <span className={styles.title}>{title}</span>
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

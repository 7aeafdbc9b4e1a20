import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import styles from './explanation.module.css';

/** More about something, one tap away: opens below, and stays until it is closed. */
export function Explanation({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.explanation}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <QuestionmarkCircleIcon aria-hidden />
        {label}
      </button>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}

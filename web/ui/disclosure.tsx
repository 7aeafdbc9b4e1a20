import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import styles from './disclosure.module.css';

/** What most do not need, one tap away: it opens below, and stays until it is closed. */
export function Disclosure({
  label,
  children,
}: {
  label: string;
  children: ReactNode;
}): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.disclosure}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setIsOpen(!isOpen)}
      >
        <ChevronDownIcon aria-hidden />
        {label}
      </button>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}

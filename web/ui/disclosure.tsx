import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import plain from './disclosure.module.css';

/** What most do not need, one tap away: it opens below, and stays until it is closed. */
export function Disclosure({
  label,
  children,
  icon = <ChevronDownIcon aria-hidden />,
  styles = plain,
}: {
  label: string;
  children: ReactNode;
  icon?: ReactElement;
  styles?: Readonly<Record<string, string>>;
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
        {icon}
        {label}
      </button>
      <div id={id} className={styles.content} hidden={!isOpen}>
        {children}
      </div>
    </div>
  );
}

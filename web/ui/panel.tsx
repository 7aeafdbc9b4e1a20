import { XMarkIcon } from '@navikt/aksel-icons';
import { type ReactElement, type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { Heading } from './heading.tsx';
import styles from './panel.module.css';

interface PanelProps {
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** Stays at the foot while the content scrolls. */
  foot: ReactNode;
  onClose: () => void;
}

/** Covers the whole screen of a phone. The browser's own dialog keeps the focus inside and gives it back. */
export function Panel({ title, closeLabel, children, foot, onClose }: PanelProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Closed while it still stands there, the dialog gives the focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.panel}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        <Button
          variant="tertiary"
          icon={<XMarkIcon aria-hidden />}
          aria-label={closeLabel}
          onClick={onClose}
        />
      </div>
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{foot}</div>
    </dialog>
  );
}

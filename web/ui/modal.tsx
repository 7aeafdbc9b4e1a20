import '@navikt/ds-css/dist/component/modal.css';
import { Modal as AkselModal } from '@navikt/ds-react';
import type { ReactElement, ReactNode } from 'react';

interface ModalProps {
  title: string;
  children: ReactNode;
  /** Buttons, the main one first. */
  actions?: ReactNode;
  onClose: () => void;
}

/** A dialog over the page. Load it lazily: it is not part of any first load. */
export function Modal({ title, children, actions, onClose }: ModalProps): ReactElement {
  return (
    <AkselModal open header={{ heading: title }} onClose={onClose} closeOnBackdropClick>
      <AkselModal.Body>{children}</AkselModal.Body>
      {actions && <AkselModal.Footer>{actions}</AkselModal.Footer>}
    </AkselModal>
  );
}

import '@navikt/ds-css/dist/component/alert.css';
import { Alert as AkselAlert } from '@navikt/ds-react';
import type { ReactElement, ReactNode } from 'react';

interface AlertProps {
  variant: 'info' | 'success' | 'warning' | 'error';
  children: ReactNode;
  size?: 'medium' | 'small';
  /** `alert` interrupts a screen reader, `status` waits for a pause. */
  role?: 'alert' | 'status';
}

export function Alert(props: AlertProps): ReactElement {
  return <AkselAlert contentMaxWidth={false} {...props} />;
}

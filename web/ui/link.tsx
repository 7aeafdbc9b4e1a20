import '@navikt/ds-css/dist/component/link.css';
import { Link as AkselLink } from '@navikt/ds-react';
import type { MouseEventHandler, ReactElement, ReactNode } from 'react';
import { Link as RouterLink, type To } from 'react-router';

interface LinkProps {
  to: To;
  children: ReactNode;
  className?: string | undefined;
  state?: unknown;
  'aria-label'?: string;
  onClick?: MouseEventHandler<HTMLAnchorElement>;
}

/** To a place inside the app. */
export function Link(props: LinkProps): ReactElement {
  return <AkselLink as={RouterLink} {...props} />;
}

/** To another host, which is not told where one comes from; to a mail address, a phone or a file. */
export function OuterLink(props: {
  href: string;
  children: ReactNode;
  /** Saves it under this name. */
  download?: string;
}): ReactElement {
  return <AkselLink rel="noreferrer" {...props} />;
}

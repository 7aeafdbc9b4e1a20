import '@navikt/ds-css/dist/component/typography.css';
import { BodyLong } from '@navikt/ds-react';
import type { ElementType, ReactElement, ReactNode } from 'react';

interface TextProps {
  children: ReactNode;
  /** Medium is 18 px, small 16 px. */
  size?: 'large' | 'medium' | 'small';
  subtle?: boolean;
  as?: ElementType;
  id?: string;
  className?: string | undefined;
}

export function Text({ subtle = false, as = 'p', ...props }: TextProps): ReactElement {
  return <BodyLong as={as} textColor={subtle ? 'subtle' : 'default'} {...props} />;
}

/** For those who hear the page; not seen. */
export function HiddenText({ children, id }: { children: ReactNode; id?: string }): ReactElement {
  return (
    <span className="aksel-sr-only" id={id}>
      {children}
    </span>
  );
}

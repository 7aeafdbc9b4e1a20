import '@navikt/ds-css/dist/component/typography.css';
import { Heading as AkselHeading } from '@navikt/ds-react';
import type { ReactElement, ReactNode, Ref } from 'react';

const sizes = { 1: 'xlarge', 2: 'medium', 3: 'small', 4: 'xsmall' } as const;

interface HeadingProps {
  level: 1 | 2 | 3 | 4;
  children: ReactNode;
  /** Size of another level, where the outline and the look differ. */
  looksLike?: 1 | 2 | 3 | 4;
  id?: string;
  className?: string | undefined;
  tabIndex?: number;
  lang?: string | undefined;
  ref?: Ref<HTMLHeadingElement>;
}

export function Heading({ level, looksLike = level, ...props }: HeadingProps): ReactElement {
  return <AkselHeading level={`${level}`} size={sizes[looksLike]} {...props} />;
}

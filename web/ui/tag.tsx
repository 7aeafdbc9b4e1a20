import '@navikt/ds-css/dist/component/tag.css';
import { Tag as AkselTag } from '@navikt/ds-react';
import type { ReactElement, ReactNode } from 'react';

const colours = {
  accent: 'accent',
  neutral: 'neutral',
  warm: 'brand-beige',
  success: 'success',
  warning: 'warning',
} as const;

interface TagProps {
  children: ReactNode;
  tone?: keyof typeof colours;
  icon?: ReactNode;
}

export function Tag({ tone = 'neutral', ...props }: TagProps): ReactElement {
  return <AkselTag size="small" variant="moderate" data-color={colours[tone]} {...props} />;
}

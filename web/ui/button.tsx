import '@navikt/ds-css/dist/component/button.css';
import '@navikt/ds-css/dist/component/loader.css';
import { Button as AkselButton, type ButtonProps as AkselButtonProps } from '@navikt/ds-react';
import type { MouseEventHandler, ReactElement, ReactNode, Ref } from 'react';
import { Link } from 'react-router';

interface Look {
  children?: ReactNode;
  variant?: 'primary' | 'secondary' | 'tertiary' | 'danger';
  size?: 'medium' | 'small';
  icon?: ReactNode;
  iconPosition?: 'left' | 'right';
  className?: string | undefined;
}

type ButtonProps = Look &
  Pick<
    AkselButtonProps,
    | 'disabled'
    | 'loading'
    | 'aria-disabled'
    | 'aria-label'
    | 'aria-expanded'
    | 'aria-controls'
    | 'aria-pressed'
  > & {
    onClick?: MouseEventHandler<HTMLButtonElement>;
    type?: 'button' | 'submit';
    ref?: Ref<HTMLButtonElement>;
  };

export function Button({ type = 'button', ...props }: ButtonProps): ReactElement {
  return <AkselButton type={type} {...props} />;
}

/** Aksel makes everything a button to a screen reader; what goes somewhere stays a link. */
const link = { as: Link, role: undefined };

/** Looks like a button, goes somewhere. */
export function ButtonLink({
  to,
  ...props
}: Look & {
  to: string;
  /** Kept in the history entry, not in the address. */
  state?: unknown;
}): ReactElement {
  return <AkselButton {...link} to={to} {...props} />;
}

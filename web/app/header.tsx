import { lazy, type ReactElement, Suspense, useState } from 'react';
import { Link, matchPath, useLocation } from 'react-router';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { useSession } from '#web/api/session.ts';
import { frameText as t } from '#web/text/frame.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { part } from '#web/ui/part.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { Wordmark } from '#web/ui/wordmark.tsx';
import type { SignInState } from './for-role.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { paths } from './paths.ts';

const SigningOut = lazy(async () => ({
  default: (await import('./signing-out.tsx')).SigningOut,
}));

const Menu = part('Menu', () => import('#web/app/signed-in-routes.tsx'));

export function Header(): ReactElement {
  const { account } = useSession();
  const { pathname } = useLocation();
  // Whoever signs in while reading of a job reads on.
  const back: SignInState | undefined = matchPath(paths.opening(':id'), pathname)
    ? { returnTo: pathname }
    : undefined;
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link
          to={account?.role === 'participant' ? paths.start : paths.board}
          className={styles.home}
        >
          <Wordmark name={t.product} />
        </Link>
        {account && (
          <nav aria-label={t.navigation} className={styles.nav}>
            <Suspense>
              <Menu role={account.role} />
            </Suspense>
          </nav>
        )}
        <div className={styles.person}>
          <LanguageSwitch />
          {account === null && (
            <ButtonLink to={paths.signIn} state={back} variant="secondary" size="small">
              {t.signIn}
            </ButtonLink>
          )}
          {account && <SignedIn account={account} />}
        </div>
      </div>
    </header>
  );
}

function SignedIn({ account }: { account: Account }): ReactElement {
  const [isLeaving, setIsLeaving] = useState(false);
  return (
    <>
      <Link to={paths.account} className={styles.account}>
        <span className={styles.short}>{t.account}</span>
        <span className={styles.name}>
          <HiddenText>{t.signedInAs('')}</HiddenText>
          {account.displayName}
        </span>
      </Link>
      <Button
        variant="tertiary"
        size="small"
        aria-disabled={isLeaving}
        onClick={() => setIsLeaving(true)}
      >
        {t.signOut}
      </Button>
      {isLeaving && (
        <Suspense>
          <SigningOut accountId={account.id} onStay={() => setIsLeaving(false)} />
        </Suspense>
      )}
    </>
  );
}

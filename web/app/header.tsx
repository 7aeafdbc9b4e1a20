import { lazy, type ReactElement, Suspense, useState } from 'react';
import { Link, NavLink } from 'react-router';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor, type Role } from '#shared/codes.ts';
import { useSession } from '#web/api/session.ts';
import { useWaiting, type Waiting } from '#web/api/waiting.ts';
import { frameText as t } from '#web/text/frame.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { LinkRow } from '#web/ui/link-row.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import { Wordmark } from '#web/ui/wordmark.tsx';
import styles from './header.module.css';
import { LanguageSwitch } from './language-switch.tsx';
import { paths } from './paths.ts';
import { screens } from './screens.tsx';

const SigningOut = lazy(async () => ({
  default: (await import('./signing-out.tsx')).SigningOut,
}));

/** What a role finds in its menu. */
function linksOf(role: Role): { to: string; label: string }[] {
  return screens.flatMap(({ path, menu }) => {
    const label = menu?.[role];
    return label === undefined ? [] : [{ to: path, label }];
  });
}

export function Header(): ReactElement {
  const { account } = useSession();
  return (
    <header className={styles.header}>
      <div className={styles.inner}>
        <Link
          to={account?.role === 'participant' ? paths.start : paths.board}
          className={styles.home}
        >
          <Wordmark name={t.product} />
        </Link>
        {account && <Navigation role={account.role} />}
        <div className={styles.person}>
          <LanguageSwitch />
          {account === null && (
            <ButtonLink to={paths.signIn} variant="secondary" size="small">
              {t.signIn}
            </ButtonLink>
          )}
          {account && <SignedIn account={account} />}
        </div>
      </div>
    </header>
  );
}

/** How much waits behind a link of the menu; 0 where nothing does, or nobody counts. */
function useCounts(role: Role): (path: string) => number {
  const { data } = useWaiting(role !== 'admin');
  if (!data) return () => 0;
  return (path) => {
    if (path === paths.ownPage || path === paths.today) return sumOf(data);
    if (role !== 'employer') return 0;
    const { toAnswer, ...ofPlacements } = data;
    if (path === paths.inbox) return toAnswer ?? 0;
    return path === paths.placements ? sumOf(ofPlacements) : 0;
  };
}

function sumOf(waiting: Waiting): number {
  return Object.values(waiting).reduce((sum, n) => sum + n, 0);
}

function Navigation({ role }: { role: Role }): ReactElement {
  const countOf = useCounts(role);
  return (
    <nav aria-label={t.navigation} className={styles.nav}>
      <LinkRow>
        {linksOf(role).map(({ to, label }) => (
          <li key={to}>
            <NavLink to={to} end={to === paths.board}>
              {label}
              <Count n={countOf(to)} of={isAdvisor(role) ? t.waitsForYou : t.waits} />
            </NavLink>
          </li>
        ))}
      </LinkRow>
    </nav>
  );
}

function Count({ n, of }: { n: number; of: string }): ReactElement | null {
  if (n === 0) return null;
  return (
    <span className={styles.count}>
      {n}
      <HiddenText> {of}</HiddenText>
    </span>
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

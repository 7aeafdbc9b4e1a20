import type { ReactElement } from 'react';
import { Link, matchPath, useLocation } from 'react-router';
import { isAdvisor, type Role } from '#shared/codes.ts';
import { useWaiting, type Waiting } from '#web/api/waiting.ts';
import { frameText as t } from '#web/text/frame.ts';
import { LinkRow } from '#web/ui/link-row.tsx';
import { HiddenText } from '#web/ui/text.tsx';
import styles from './header.module.css';
import { paths } from './paths.ts';
import { signedInScreens } from './signed-in-screens.ts';

/** What a role finds in its menu. */
export function Menu({ role }: { role: Role }): ReactElement {
  const countOf = useCounts(role);
  const { pathname } = useLocation();
  return (
    <LinkRow>
      {linksOf(role).map(({ to, label }) => (
        <li key={to}>
          <Link to={to} aria-current={isHere(to, pathname) ? 'page' : undefined}>
            {label}
            <Count n={countOf(to)} of={isAdvisor(role) ? t.waitsForYou : t.waits} />
          </Link>
        </li>
      ))}
    </LinkRow>
  );
}

/** There, or on a page below it; below the board is everything. */
function isHere(to: string, pathname: string): boolean {
  return matchPath({ path: to, end: to === paths.board }, pathname) !== null;
}

function linksOf(role: Role): { to: string; label: string }[] {
  return signedInScreens.flatMap(({ path, menu }) => {
    const label = menu?.[role];
    return label === undefined ? [] : [{ to: path, label }];
  });
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

function Count({ n, of }: { n: number; of: string }): ReactElement | null {
  if (n === 0) return null;
  return (
    <span className={styles.count}>
      {n}
      <HiddenText> {of}</HiddenText>
    </span>
  );
}

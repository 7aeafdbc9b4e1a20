import { lazy, type ReactElement, Suspense } from 'react';
import { Link, Outlet, useLocation } from 'react-router';
import { useSession } from '#web/api/session.ts';
import { useIsAnyWaiting } from '#web/api/waiting-yes.ts';
import { errorText } from '#web/text/errors.ts';
import { frameText as t } from '#web/text/frame.ts';
import { LinkRow } from '#web/ui/link-row.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { SkipLink } from '#web/ui/skip-link.tsx';
import { HiddenText, Text } from '#web/ui/text.tsx';
import { ErrorBoundary } from './error-page.tsx';
import styles from './frame.module.css';
import { Header } from './header.tsx';
import { paths } from './paths.ts';
import { useHasOfflineLine } from './use-has-offline-line.ts';
import { useScrollMemory } from './use-scroll-memory.ts';

const OwnNotices = lazy(async () => ({
  default: (await import('#web/account/own-notices.tsx')).OwnNotices,
}));

/** They are for when there is no net, which may be before they were fetched: the page stands all the same. */
const OfflineLine = lazy(() =>
  import('#web/offline/offline-line.tsx').then(
    ({ OfflineLine: Line }) => ({ default: Line }),
    () => ({ default: () => <Text>{errorText.offlineTitle}</Text> }),
  ),
);
const WaitingLines = lazy(() =>
  import('#web/offline/waiting-lines.tsx').then(
    ({ WaitingLines: Lines }) => ({ default: Lines }),
    () => ({ default: () => null }),
  ),
);

const contentId = 'innhold';

/** What is around every screen. A fault in one screen leaves the rest standing. */
export function Frame(): ReactElement {
  const { pathname } = useLocation();
  const { account, error } = useSession();
  const isWaiting = account === undefined && !error;
  const isAway = useHasOfflineLine();
  const isAnyWaiting = useIsAnyWaiting();
  useScrollMemory();
  return (
    <div className={styles.frame}>
      <div className={styles.skip}>
        <SkipLink to={contentId}>{t.skip}</SkipLink>
      </div>
      <Header />
      <main id={contentId} className={styles.main} tabIndex={-1} data-waiting={isWaiting}>
        <Suspense>
          {(isAway || isAnyWaiting) && (
            <div className={styles.news}>
              {isAway && <OfflineLine />}
              {isAnyWaiting && <WaitingLines />}
            </div>
          )}
        </Suspense>
        <ErrorBoundary key={pathname}>
          {account?.hasNotices && (
            <Suspense>
              <OwnNotices />
            </Suspense>
          )}
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className={styles.footer}>
        <Text size="small" subtle>
          {t.footer}
        </Text>
        <LinkRow>
          <li>
            <Link to={paths.privacy}>{t.privacy}</Link>
          </li>
          <li>
            <Link to={paths.accessibility}>{t.accessibility}</Link>
          </li>
        </LinkRow>
      </footer>
    </div>
  );
}

function Loading(): ReactElement {
  return (
    <>
      <HiddenText>{t.loading}</HiddenText>
      <SkeletonList count={4} height="7rem" />
    </>
  );
}

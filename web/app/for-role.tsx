import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import type { Role } from '#shared/codes.ts';
import { sessionQuery, useSession } from '#web/api/session.ts';
import { errorText as t } from '#web/text/errors.ts';
import { ButtonLink } from '#web/ui/button.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { DeadEnd } from './dead-end.tsx';
import { Failure } from './failure.tsx';
import { Page } from './page.tsx';
import { homeOf, paths } from './paths.ts';

/** Where the sign-in page leads back to; kept in the history entry, not in the address. */
export interface SignInState {
  returnTo?: string;
  /** Nobody chose to come: a page that needs it sent them. */
  isSent?: true;
}

/** Screens of some roles. The server decides again; this only spares people a page that can't work. */
export function ForRole({ only }: { only: readonly Role[] }): ReactElement {
  const { account, error } = useSession();
  const { pathname, search } = useLocation();
  if (error) return <NotKnown error={error} />;
  if (account === undefined) return <SkeletonList count={4} height="7rem" />;
  if (account === null) {
    const state: SignInState = { returnTo: pathname + search, isSent: true };
    return <Navigate to={paths.signIn} replace state={state} />;
  }
  // Nothing else is open until a second factor is set, and that is done there.
  if (account.needsSecondFactor && pathname !== paths.account) {
    return <Navigate to={paths.account} replace />;
  }
  return only.includes(account.role) ? <Outlet /> : <NoAccess start={homeOf(account.role)} />;
}

/** Who is signed in is not to be known now, as without a net. */
function NotKnown({ error }: { error: Error }): ReactElement {
  const queries = useQueryClient();
  return (
    <Page title={t.crashedTitle} width="text">
      <Failure error={error} retry={() => queries.invalidateQueries(sessionQuery)} />
    </Page>
  );
}

function NoAccess({ start }: { start: string }): ReactElement {
  return (
    <DeadEnd title={t.noAccessTitle} words={t.noAccess}>
      <ButtonLink to={start}>{t.toStart}</ButtonLink>
    </DeadEnd>
  );
}

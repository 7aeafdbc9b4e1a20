import { lazy, type ReactElement } from 'react';
import { useParams } from 'react-router';
import type { Role } from '#shared/codes.ts';
import { useSession } from '#web/api/session.ts';

const Own = lazy(async () => ({
  default: (await import('./own/own-placement.tsx')).OwnPlacementPage,
}));
const ForEmployer = lazy(async () => ({
  default: (await import('./employer/placement-for-employer.tsx')).PlacementForEmployerPage,
}));
const ForAdvisors = lazy(async () => ({
  default: (await import('./advisor/placement-for-advisors.tsx')).PlacementForAdvisorsPage,
}));

/** One placement at one address: each role has its own view of it. */
export function PlacementScreen(): ReactElement | null {
  const { id = '' } = useParams();
  const { account } = useSession();
  if (!account) return null;
  const View = viewOf(account.role);
  return <View key={id} id={id} />;
}

function viewOf(role: Role): typeof Own {
  if (role === 'participant') return Own;
  return role === 'employer' ? ForEmployer : ForAdvisors;
}

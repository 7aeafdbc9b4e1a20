import { lazy, type ReactElement } from 'react';
import { useParams } from 'react-router';
import type { Role } from '#shared/codes.ts';
import { defaultLanguage } from '#shared/site-languages.ts';
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
  if (account.role === 'participant') return <Own key={id} id={id} />;
  return <InBokmal role={account.role} id={id} />;
}

/** There is no other language of it, so far. */
function InBokmal({ role, id }: { role: Role; id: string }): ReactElement {
  const View = role === 'employer' ? ForEmployer : ForAdvisors;
  return (
    <div lang={defaultLanguage} dir="ltr">
      <View key={id} id={id} />
    </div>
  );
}

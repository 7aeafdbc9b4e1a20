import { lazy, type ReactElement } from 'react';
import { useParams } from 'react-router';
import type { Role } from '#shared/codes.ts';
import { useSession } from '#web/api/session.ts';
import type { TalkPageProps } from './talk-page-props.ts';

const Own = lazy(async () => ({ default: (await import('./own-talk.tsx')).OwnTalk }));
const Employers = lazy(async () => ({
  default: (await import('./employers-talk.tsx')).EmployersTalk,
}));
const Advisors = lazy(async () => ({
  default: (await import('./advisors-talk.tsx')).AdvisorsTalk,
}));

/** One talk: what each side writes of it, and reads. */
export function TalkScreen(): ReactElement | null {
  const { id = '', checkInId = '' } = useParams();
  const { account } = useSession();
  if (!account) return null;
  const page: TalkPageProps = { accountId: account.id, placementId: id, checkInId };
  const View = viewOf(account.role);
  return <View {...page} />;
}

function viewOf(role: Role): typeof Own {
  if (role === 'participant') return Own;
  return role === 'employer' ? Employers : Advisors;
}

import { type ReactElement, useState } from 'react';
import { useParams } from 'react-router';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Employer } from '#shared/employers/employer.ts';
import { useEmployer } from '#web/api/employers.ts';
import { useSession } from '#web/api/session.ts';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { employerRegistrationText as t } from '#web/text/employer-registration.ts';
import { Alert } from '#web/ui/alert.tsx';
import { BackLink } from '#web/ui/back-link.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Text } from '#web/ui/text.tsx';
import { EmployerChangeForm } from './employer-change-form.tsx';
import { isTheirs } from './employer-steps.tsx';

/** What an employer is called, and its number: by its own people, those who serve it, administrators. */
export function EditEmployerScreen(): ReactElement | null {
  const { id = '' } = useParams();
  const { account } = useSession();
  const { data, error, refetch } = useEmployer(id);
  if (!account) return null;
  return (
    <Page
      key={id}
      title={data ? t.change.title(data.name) : t.change.loading}
      width="text"
      above={<BackLink to={paths.accounts}>{t.back}</BackLink>}
    >
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <SkeletonList count={3} height="5rem" />}
      {data && <Change caller={account} employer={data} />}
    </Page>
  );
}

function Change({ caller, employer }: { caller: Account; employer: Employer }): ReactElement {
  const [isSaved, setIsSaved] = useState(false);
  const isOwn = caller.role === 'employer' && caller.employerId === employer.id;
  if (!isOwn && !isTheirs(caller, employer)) return <Text>{t.change.notTheirs}</Text>;
  return (
    <>
      {isSaved && (
        <Alert variant="success" role="status">
          {t.change.saved}
        </Alert>
      )}
      <Text>{t.change.intro}</Text>
      <EmployerChangeForm caller={caller} employer={employer} onSaved={() => setIsSaved(true)} />
    </>
  );
}

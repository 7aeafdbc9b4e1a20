import { type ReactElement, useState } from 'react';
import type { Employer } from '#shared/employers/employer.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { paths } from '#web/app/paths.ts';
import { employerRegistrationText as t } from '#web/text/employer-registration.ts';
import { BackLink } from '#web/ui/back-link.tsx';
import { Text } from '#web/ui/text.tsx';
import { EmployerForm } from './employer-form.tsx';
import { RegisteredEmployer } from './registered-employer.tsx';

/** An employer that is not here yet: its number first, the rest filled in where the register knows it. */
export function RegisterEmployerScreen(): ReactElement | null {
  const { account } = useSession();
  const [made, setMade] = useState<Employer>();
  if (!account) return null;
  return (
    <Page title={t.title} width="text" above={<BackLink to={paths.accounts}>{t.back}</BackLink>}>
      {made ? (
        <RegisteredEmployer caller={account} employer={made} onAnother={() => setMade(undefined)} />
      ) : (
        <>
          <Text>{t.intro}</Text>
          <EmployerForm caller={account} onRegistered={setMade} />
        </>
      )}
    </Page>
  );
}

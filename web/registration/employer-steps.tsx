import type { ReactElement } from 'react';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Employer } from '#shared/employers/employer.ts';
import { paths } from '#web/app/paths.ts';
import { employerRegistrationText as t } from '#web/text/employer-registration.ts';
import { ButtonLink } from '#web/ui/button.tsx';

/** Whether the caller may give accounts to its people. */
export function isTheirs(
  { role, municipality }: Account,
  employer: Pick<Employer, 'municipality'>,
): boolean {
  return role === 'admin' || municipality === employer.municipality;
}

interface EmployerStepsProps {
  caller: Account;
  employer: Employer;
}

/** What one does with an employer that is registered. */
export function EmployerSteps({ caller, employer }: EmployerStepsProps): ReactElement {
  const invite = { role: 'employer', employerId: employer.id };
  return (
    <>
      {isTheirs(caller, employer) && (
        <ButtonLink to={paths.accounts} state={{ invite }}>
          {t.invite}
        </ButtonLink>
      )}
      {caller.role !== 'admin' && (
        <ButtonLink
          to={`${paths.newOpeningForEmployer}?arbeidsgiver=${employer.id}`}
          variant="secondary"
        >
          {t.newOpening}
        </ButtonLink>
      )}
      {isTheirs(caller, employer) && (
        <ButtonLink to={paths.editEmployer(employer.id)} variant="tertiary">
          {t.change.link}
        </ButtonLink>
      )}
    </>
  );
}

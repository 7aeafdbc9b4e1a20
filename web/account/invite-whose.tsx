import type { ReactElement } from 'react';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { paths } from '#web/app/paths.ts';
import { MunicipalityField } from '#web/municipality/municipality-field.tsx';
import { accountsText as t } from '#web/text/accounts.ts';
import { employerRegistrationText } from '#web/text/employer-registration.ts';
import { Link } from '#web/ui/link.tsx';
import { EmployerField, ParticipantField } from './whose-fields.tsx';

/** Whom the form is about, where one comes from a page that knows. */
export type Draft = Partial<Record<keyof typeof t.fields, string>>;

interface WhoseProps {
  caller: Account;
  draft: Draft;
  field: (name: keyof Draft) => (typeof t.fields)[keyof Draft] & {
    id: string;
    error: string | undefined;
  };
  set: (changes: Draft) => void;
}

/** Where somebody of the role belongs, as far as the caller may choose. */
export function Whose({ caller, draft, field, set }: WhoseProps): ReactElement {
  return (
    <>
      {draft.role === 'leader' && caller.role === 'admin' && (
        <MunicipalityField
          {...field('municipality')}
          value={draft.municipality}
          onPick={(municipality) => set({ municipality })}
        />
      )}
      {draft.role === 'employer' && caller.role !== 'employer' && (
        <>
          <EmployerField
            {...field('employerId')}
            municipality={caller.municipality}
            value={draft.employerId}
            onPick={(employerId) => set({ employerId })}
          />
          {draft.employerId ? (
            <Link to={paths.editEmployer(draft.employerId)}>
              {employerRegistrationText.change.link}
            </Link>
          ) : (
            <Link to={paths.newEmployer}>{t.newEmployer}</Link>
          )}
        </>
      )}
      {draft.role === 'participant' && (
        <>
          <ParticipantField
            {...field('participantId')}
            value={draft.participantId}
            onPick={(participantId, displayName) => set({ participantId, displayName })}
          />
          {!draft.participantId && <Link to={paths.newParticipant}>{t.newParticipant}</Link>}
        </>
      )}
    </>
  );
}

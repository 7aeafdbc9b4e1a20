import { type ReactElement, useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Employer } from '#shared/employers/employer.ts';
import { useChangeEmployer } from '#web/api/employers.ts';
import { ActionButton } from '#web/form/action-button.tsx';
import { useField } from '#web/form/form-fields.ts';
import { KeptFormFrame } from '#web/form/kept-form-frame.tsx';
import { SaveStatus } from '#web/form/save-status.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { useKeptForm } from '#web/form/use-kept-form.ts';
import { MunicipalityField } from '#web/municipality/municipality-field.tsx';
import { useMunicipalityName } from '#web/municipality/use-municipality-name.ts';
import { employerRegistrationText as t } from '#web/text/employer-registration.ts';
import { Button } from '#web/ui/button.tsx';
import { Text } from '#web/ui/text.tsx';
import { type EmployerValues, employerDrafts, employerSubject } from './employer-subject.ts';

interface EmployerChangeFormProps {
  caller: Account;
  employer: Employer;
  onSaved: (employer: Employer) => void;
}

/** Name and number of an employer; where it is, an administrator alone may say. */
export function EmployerChangeForm(props: EmployerChangeFormProps): ReactElement {
  const { caller, employer, onSaved } = props;
  const change = useChangeEmployer();
  const [drafts] = useState(() => employerDrafts(caller.id));
  const nameOf = useMunicipalityName();
  const kept = useKeptForm<EmployerValues, Employer>({
    subject: employerSubject,
    drafts,
    stored: employer,
    blank: { organisationNumber: '', name: '', municipality: '' },
    create: () => Promise.reject(new Error('An employer is registered on a page of its own.')),
    change: (stored, content) => change.mutateAsync({ stored, content }),
    onSaved,
  });
  const { keeper, keeping, faults, submit } = kept;
  const isUnsaved = keeping.status === 'unsaved' || keeping.status === 'refused';
  const save = (): Promise<void> => submit();
  return (
    <KeptFormFrame
      kept={kept}
      inWords={(unit, values) =>
        unit === 'municipality' ? nameOf(values.municipality) : values[unit as keyof EmployerValues]
      }
      onSubmit={save}
      hasRoomBeside={false}
      actions={
        <>
          <ActionButton action={save}>{t.change.save}</ActionButton>
          {isUnsaved && (
            <Button variant="tertiary" onClick={() => keeper.startOver()}>
              {t.change.discard}
            </Button>
          )}
          <SaveStatus keeping={keeping} faultCount={faults.length} retry={save} />
        </>
      }
    >
      <TextInput name="name" autoComplete="off" />
      <TextInput name="organisationNumber" inputMode="numeric" autoComplete="off" htmlSize={14} />
      {caller.role === 'admin' ? (
        <Municipality />
      ) : (
        <Text>{t.change.where(nameOf(employer.municipality))}</Text>
      )}
    </KeptFormFrame>
  );
}

function Municipality(): ReactElement {
  const { watch, setValue } = useFormContext<EmployerValues>();
  return (
    <MunicipalityField
      {...useField('municipality')}
      value={watch('municipality')}
      onPick={(municipality) => setValue('municipality', municipality, { shouldDirty: true })}
    />
  );
}

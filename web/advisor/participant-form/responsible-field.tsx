import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { protections } from '#shared/codes.ts';
import { useColleagues } from '#web/api/accounts.ts';
import { useField } from '#web/form/form-fields.ts';
import { participantFormText as t } from '#web/text/participant-form.ts';
import { Select } from '#web/ui/select.tsx';
import type { ParticipantValues } from './participant-values.ts';

/** Who answers for the case: an advisor or a leader of the municipality. */
export function ResponsibleField(): ReactElement {
  const { register } = useFormContext<ParticipantValues>();
  const { data = [] } = useColleagues();
  const chosen = useWatch<ParticipantValues, 'responsible'>({ name: 'responsible' });
  // Before the names have come, and where the account is closed since.
  const isUnnamed = chosen !== '' && data.every(({ id }) => id !== chosen);
  return (
    <Select {...useField('responsible')} {...register('responsible')}>
      <option value="">{t.oneself}</option>
      {isUnnamed && (
        <option key={chosen} value={chosen}>
          {t.unnamed}
        </option>
      )}
      {data.map(({ id, displayName }) => (
        <option key={id} value={id}>
          {displayName}
        </option>
      ))}
    </Select>
  );
}

export function ProtectionField(): ReactElement {
  const { register } = useFormContext<ParticipantValues>();
  return (
    <Select {...useField('protection')} {...register('protection')}>
      {protections.map((protection) => (
        <option key={protection} value={protection}>
          {t.protections[protection]}
        </option>
      ))}
    </Select>
  );
}

import type { ReactElement } from 'react';
import { useEmployers } from '#web/api/employers.ts';
import { useParticipants } from '#web/api/participants.ts';
import { Combobox } from '#web/ui/combobox.tsx';
import { findByLabel } from '#web/ui/find-by-label.ts';

interface FieldProps {
  id: string;
  label: string;
  description?: string;
  error: string | undefined;
  value: string | undefined;
}

interface EmployerFieldProps extends FieldProps {
  /** Employers elsewhere are not the caller's to let in; missing for an administrator. */
  municipality: string | undefined;
  onPick: (employerId: string) => void;
}

export function EmployerField(props: EmployerFieldProps): ReactElement {
  const { municipality, value, onPick, ...field } = props;
  const { data, isPending } = useEmployers();
  const options = (data ?? [])
    .filter((employer) => !municipality || employer.municipality === municipality)
    .map(({ id, name, organisationNumber }) => ({
      value: id,
      label: `${name} (${organisationNumber})`,
    }));
  return (
    <Combobox
      {...field}
      chosen={options.find((option) => option.value === value)?.label ?? ''}
      find={(text) => findByLabel(options, text)}
      isLoading={isPending}
      onPick={onPick}
      onClear={() => onPick('')}
    />
  );
}

interface ParticipantFieldProps extends FieldProps {
  onPick: (participantId: string, displayName: string) => void;
}

/** Found by name in the loaded list: a name never leaves the browser. */
export function ParticipantField({ value, onPick, ...field }: ParticipantFieldProps): ReactElement {
  const { data, isPending } = useParticipants();
  const options = (data ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
  const nameOf = (id: string): string => options.find((each) => each.value === id)?.label ?? '';
  return (
    <Combobox
      {...field}
      chosen={value ? nameOf(value) : ''}
      find={(text) => findByLabel(options, text)}
      isLoading={isPending}
      onPick={(id) => onPick(id, nameOf(id))}
      onClear={() => onPick('', '')}
    />
  );
}

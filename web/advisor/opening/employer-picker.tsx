import type { ReactElement } from 'react';
import { useEmployers } from '#web/api/employers.ts';
import { Failure } from '#web/app/failure.tsx';
import { paths } from '#web/app/paths.ts';
import { useOwnMunicipality } from '#web/municipality/use-own-municipality.ts';
import { advisorOpeningText as t } from '#web/text/advisor.ts';
import { Combobox } from '#web/ui/combobox.tsx';
import { findByLabel } from '#web/ui/find-by-label.ts';
import { Link } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import styles from './employer-picker.module.css';

/** Which employer an opening is for; those of the own municipality come first. */
export function EmployerPicker({ onPick }: { onPick: (id: string) => void }): ReactElement {
  const { number } = useOwnMunicipality();
  const { data = [], error, isPending, refetch } = useEmployers();
  if (error) return <Failure error={error} retry={refetch} />;
  const near = data.filter(({ municipality }) => municipality === number);
  const far = data.filter(({ municipality }) => municipality !== number);
  const options = [...near, ...far].map(({ id, name, organisationNumber }) => ({
    value: id,
    label: t.employerOption(name, organisationNumber),
  }));
  return (
    <Stack gap={12} className={styles.picker}>
      <Combobox
        label={t.employer}
        description={t.employerHelp}
        chosen=""
        find={(text) => findByLabel(options, text)}
        isLoading={isPending}
        onPick={onPick}
      />
      <Link to={paths.newEmployer}>{t.newEmployer}</Link>
    </Stack>
  );
}

import type { ReactElement } from 'react';
import type { LookChoice } from '#web/api/looks.ts';
import { lookLogText as t } from '#web/text/look-log.ts';
import { DateField } from '#web/ui/date-field.tsx';
import { Select } from '#web/ui/select.tsx';
import { Row } from '#web/ui/stack.tsx';

interface LookLogFiltersProps {
  choice: LookChoice;
  onChange: (changes: LookChoice) => void;
}

/** One participant or account is chosen in the table: a list of names to choose from would be a look, too. */
export function LookLogFilters({ choice, onChange }: LookLogFiltersProps): ReactElement {
  const { from, to, allowed } = choice;
  const day = (name: 'from' | 'to', value: string | undefined): ReactElement => (
    <DateField
      key={`${name} ${value}`}
      label={t[name]}
      incomplete={t.halfDate}
      wrongYear={t.wrongYear}
      defaultValue={value ?? ''}
      onChange={({ target }) => {
        if (target.validity.valid) onChange({ [name]: target.value || undefined });
      }}
    />
  );
  return (
    <Row gap={16}>
      {day('from', from)}
      {day('to', to)}
      <Select
        label={t.allowed}
        value={allowed ?? ''}
        onChange={({ target }) =>
          onChange({ allowed: (target.value || undefined) as LookChoice['allowed'] })
        }
      >
        <option value="">{t.all}</option>
        <option value="true">{t.onlyAllowed}</option>
        <option value="false">{t.onlyDenied}</option>
      </Select>
    </Row>
  );
}

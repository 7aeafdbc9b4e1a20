import type { ReactElement } from 'react';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import {
  contracts,
  fundings,
  outcomeStatuses,
  schools,
  selfSupports,
} from '#shared/outcomes/outcome-codes.ts';
import { CodeSelect } from '#web/form/code-select.tsx';
import { DateInput } from '#web/form/date-input.tsx';
import { useField } from '#web/form/form-fields.ts';
import { Radios } from '#web/form/radios.tsx';
import { TextInput } from '#web/form/text-input.tsx';
import { TextLines } from '#web/form/text-lines.tsx';
import { OccupationPicker } from '#web/occupation/occupation-picker.tsx';
import {
  contractLabels,
  fundingLabels,
  outcomeStatusLabels,
  schoolLabels,
  selfSupportLabels,
  outcomeText as t,
} from '#web/text/advisor-outcome.ts';
import { Card } from '#web/ui/card.tsx';
import { Disclosure } from '#web/ui/disclosure.tsx';
import { Stack } from '#web/ui/stack.tsx';
import type { OutcomePoint } from './outcome-address.ts';
import { askedBy, type OutcomeField, type OutcomeValues, optionalFor } from './outcome-values.ts';

/** The status; what it asks for; and folded away, what may be said beside it. */
export function OutcomeFields({ after }: Pick<OutcomePoint, 'after'>): ReactElement {
  const status = useWatch<OutcomeValues, 'status'>({ name: 'status' });
  return (
    <Card>
      <Stack gap={24}>
        <Radios name="status" codes={outcomeStatuses} labels={outcomeStatusLabels} />
        {askedBy(status).map((field) => (
          <Field key={field} field={field} />
        ))}
        <DateInput name="asOf" />
        {status !== '' && (
          <Disclosure label={t.more}>
            <Stack gap={24}>
              {optionalFor(status, after).map((field) => (
                <Field key={field} field={field} />
              ))}
            </Stack>
          </Disclosure>
        )}
      </Stack>
    </Card>
  );
}

function Field({ field }: { field: OutcomeField }): ReactElement {
  switch (field) {
    case 'hoursPerWeek':
      return <TextInput name={field} inputMode="decimal" htmlSize={6} />;
    case 'contract':
      return <Radios name={field} codes={contracts} labels={contractLabels} />;
    case 'funding':
      return <Radios name={field} codes={fundings} labels={fundingLabels} />;
    case 'school':
      return <Radios name={field} codes={schools} labels={schoolLabels} />;
    case 'sameEmployer':
      return (
        <CodeSelect
          name={field}
          codes={['yes', 'no']}
          labels={t.sameEmployerLabels}
          none={t.notAsked}
        />
      );
    case 'selfSupporting':
      return (
        <CodeSelect
          name={field}
          codes={selfSupports}
          labels={selfSupportLabels}
          none={t.notAsked}
        />
      );
    case 'occupation':
      return <Occupation />;
    default:
      return <TextLines name={field} />;
  }
}

function Occupation(): ReactElement {
  const { control } = useFormContext<OutcomeValues>();
  const field = useField('occupation');
  return (
    <Controller
      name="occupation"
      control={control}
      render={({ field: { value, onChange } }) => (
        <OccupationPicker
          {...field}
          value={value || null}
          onPick={onChange}
          onClear={() => onChange('')}
        />
      )}
    />
  );
}

import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { fieldId } from '#web/form/form-fields.ts';
import { openingFields, actionText as t } from '#web/text/opening-form.ts';
import { OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { FieldPath, OpeningValues } from './opening-values.ts';

interface Wanted {
  /** Named as a whole … */
  label: FieldPath;
  /** … but the link leads to a field that can be filled in. */
  field: FieldPath;
  says: (values: OpeningValues) => string;
}

const wanted: readonly Wanted[] = [
  { label: 'youGet', field: 'youGet', says: ({ youGet }) => youGet },
  { label: 'hoursPerWeek', field: 'hoursPerWeek.min', says: (values) => values.hoursPerWeek.min },
  { label: 'shifts', field: 'shifts', says: ({ shifts }) => shifts.join() },
];

/** What a participant wants to know and nobody has written yet. Nothing here stops the publishing. */
export function Advice({ formName }: { formName: string }): ReactElement | null {
  const { control } = useFormContext<OpeningValues>();
  const blank = useWatch({
    control,
    compute: (values: OpeningValues) =>
      wanted.filter(({ says }) => says(values).trim() === '').map(({ label }) => label),
  });
  const missing = wanted.filter(({ label }) => blank.includes(label));
  if (missing.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="small">{t.advice}</Text>
      <Stack as="ul" gap={4}>
        {missing.map(({ label, field }) => (
          <li key={label}>
            <OuterLink href={`#${fieldId(formName, field)}`}>
              {openingFields[label].label}
            </OuterLink>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

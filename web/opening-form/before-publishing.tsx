import type { ReactElement } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { formFaults } from '#web/form/form-faults.ts';
import { fieldId } from '#web/form/form-fields.ts';
import { openingFields, actionText as t } from '#web/text/opening-form.ts';
import { osloToday } from '#web/text/plain-words.ts';
import { OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { OpeningValues } from './opening-values.ts';
import { publishFaults } from './publish-faults.ts';

/** What is still missing before it can be published; a draft needs none of it. */
export function BeforePublishing({ formName }: { formName: string }): ReactElement | null {
  const { control } = useFormContext<OpeningValues>();
  const faults = useWatch({
    control,
    compute: (values: OpeningValues) =>
      formFaults(publishFaults(values, osloToday()), openingFields),
  });
  if (faults.length === 0) return null;
  return (
    <Stack gap={4}>
      <Text size="small">{t.beforePublishing}</Text>
      <Stack as="ul" gap={4}>
        {faults.map(({ path, text }) => (
          <li key={path}>
            <OuterLink href={`#${fieldId(formName, path)}`}>{text}</OuterLink>
          </li>
        ))}
      </Stack>
    </Stack>
  );
}

import type { ReactElement, ReactNode } from 'react';
import { useField } from '#web/form/form-fields.ts';
import { Fieldset } from '#web/ui/fieldset.tsx';
import { Row } from '#web/ui/stack.tsx';

/** Two fields that are one thing, such as a range. */
export function Pair({ name, children }: { name: string; children: ReactNode }): ReactElement {
  const { label, ...field } = useField(name);
  return (
    <Fieldset {...field} legend={label}>
      <Row gap={16}>{children}</Row>
    </Fieldset>
  );
}

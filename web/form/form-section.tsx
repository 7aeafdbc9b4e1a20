import { type ReactElement, type ReactNode, useId } from 'react';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

interface FormSectionProps {
  title: string;
  intro?: string;
  children: ReactNode;
}

/** Fields of a form that one thinks of together. */
export function FormSection({ title, intro, children }: FormSectionProps): ReactElement {
  const id = useId();
  return (
    <Card as="section" aria-labelledby={id}>
      <Stack gap={24}>
        <Stack gap={4}>
          <Heading level={2} id={id}>
            {title}
          </Heading>
          {intro && <Text subtle>{intro}</Text>}
        </Stack>
        {children}
      </Stack>
    </Card>
  );
}

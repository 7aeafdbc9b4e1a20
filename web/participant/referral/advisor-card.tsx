import type { ReactElement } from 'react';
import { useOwnAdvisor } from '#web/api/own-advisor.ts';
import { ownPageText as t } from '#web/text/own-page.ts';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { OuterLink } from '#web/ui/link.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';

/** Whom to ask, and how. */
export function AdvisorCard(): ReactElement | null {
  const { data } = useOwnAdvisor();
  if (!data) return null;
  const { advisor } = data;
  return (
    <Card as="section" aria-labelledby="advisor">
      <Stack gap={8}>
        <Heading level={2} id="advisor">
          {t.advisor}
        </Heading>
        {!advisor && <Text>{t.noAdvisor}</Text>}
        {advisor && (
          <Text>
            <strong>{advisor.displayName}</strong>
          </Text>
        )}
        {advisor?.phone && (
          <Text>
            {t.call}{' '}
            <OuterLink href={`tel:${advisor.phone.replaceAll(' ', '')}`}>{advisor.phone}</OuterLink>
          </Text>
        )}
      </Stack>
    </Card>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { demoAccountsQuery } from '#web/api/signing-in.ts';
import { signInText as t } from '#web/text/sign-in.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import type { SignIn } from './sign-in-form.tsx';

/** One button per demo account; nothing outside a demo. */
export function DemoAccounts({ signIn }: { signIn: SignIn }): ReactElement | null {
  const { data } = useQuery(demoAccountsQuery);
  if (!data || data.items.length === 0) return null;
  return (
    <Card tone="warm" as="section" aria-labelledby="demo">
      <Stack gap={16}>
        <Heading level={2} id="demo">
          {t.demoTitle}
        </Heading>
        <Text>{t.demoIntro}</Text>
        <Stack gap={8}>
          {data.items.map(({ email, password, role }) => (
            <Button
              key={email}
              variant="secondary"
              disabled={signIn.isPending}
              onClick={() => signIn.mutate({ email, password })}
            >
              {t.demoRole[role]}
            </Button>
          ))}
        </Stack>
      </Stack>
    </Card>
  );
}

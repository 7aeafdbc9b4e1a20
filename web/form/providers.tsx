import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { errorWords } from '#web/api/error-words.ts';
import { leaveForProvider, providersQuery } from '#web/api/providers.ts';
import { signInText as t } from '#web/text/sign-in.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Card } from '#web/ui/card.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { ActionButton } from './action-button.tsx';

interface ProvidersProps {
  /** Those that may be used; all when missing. */
  names?: readonly string[];
  /** Of an invitation that is to be accepted there. */
  token?: string;
}

/** One button for each place where one may sign in instead; nothing where there is none. */
export function Providers({ names, token }: ProvidersProps): ReactElement | null {
  const { data = [] } = useQuery(providersQuery);
  const [problem, setProblem] = useState<unknown>();
  const offered = data.filter(({ name }) => names === undefined || names.includes(name));
  if (offered.length === 0) return null;
  return (
    <Card>
      <Stack gap={12}>
        {offered.map(({ name, label }) => (
          <ActionButton
            key={name}
            variant="secondary"
            action={() => leaveForProvider(name, token).catch(setProblem)}
          >
            {t.atProvider(label)}
          </ActionButton>
        ))}
        {problem !== undefined && (
          <Alert variant="error" role="alert">
            {errorWords(problem)}
          </Alert>
        )}
      </Stack>
    </Card>
  );
}

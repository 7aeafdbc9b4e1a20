import { type ReactElement, useEffect, useRef } from 'react';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Employer } from '#shared/employers/employer.ts';
import { employerRegistrationText as t } from '#web/text/employer-registration.ts';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { EmployerSteps, isTheirs } from './employer-steps.tsx';

interface RegisteredEmployerProps {
  caller: Account;
  employer: Employer;
  onAnother: () => void;
}

/** It is done, and what comes next. */
export function RegisteredEmployer(props: RegisteredEmployerProps): ReactElement {
  const { caller, employer, onAnother } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Card tone="accent" as="section" aria-labelledby="registered">
      <Stack gap={16}>
        <Heading level={2} id="registered" ref={heading} tabIndex={-1}>
          {t.done(employer.name)}
        </Heading>
        <Text>{wordsFor(caller, employer)}</Text>
        <Row gap={12}>
          <EmployerSteps caller={caller} employer={employer} />
          <Button variant="tertiary" onClick={onAnother}>
            {t.another}
          </Button>
        </Row>
      </Stack>
    </Card>
  );
}

function wordsFor(caller: Account, employer: Employer): string {
  if (!isTheirs(caller, employer)) return t.elsewhere;
  return caller.role === 'admin' ? t.nextAdmin : t.next;
}

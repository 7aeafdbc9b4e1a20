import type { ReactElement } from 'react';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { RegisteredUnit } from '#shared/employers/registered-unit.ts';
import { employerRegistrationText as t } from '#web/text/employer-registration.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Row, Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { EmployerSteps } from './employer-steps.tsx';

interface UnitAnswerProps {
  caller: Account;
  /** Missing while nothing was asked, or nothing came. */
  unit: RegisteredUnit | undefined;
  isLooking: boolean;
}

/** What is known of the number that was written. It warns, and forbids nothing. */
export function UnitAnswer({ caller, unit, isLooking }: UnitAnswerProps): ReactElement {
  return (
    <div role="status">
      {isLooking && <Text>{t.looking}</Text>}
      {unit?.employer && (
        <Alert variant="info">
          <Stack gap={12}>
            <Text>{t.known(unit.employer.name)}</Text>
            <Row gap={12}>
              <EmployerSteps caller={caller} employer={unit.employer} />
            </Row>
          </Stack>
        </Alert>
      )}
      {unit && !unit.employer && t.states[unit.state] && (
        <Alert variant={unit.state === 'active' ? 'success' : 'warning'}>
          {t.states[unit.state]}
        </Alert>
      )}
    </div>
  );
}

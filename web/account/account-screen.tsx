import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useChangePassword } from '#web/api/own-account.ts';
import { useSession } from '#web/api/session.ts';
import { Page } from '#web/app/page.tsx';
import { formFaults } from '#web/form/form-faults.ts';
import { fieldId } from '#web/form/form-fields.ts';
import { useFaults } from '#web/form/use-faults.ts';
import { useOnce } from '#web/form/use-once.ts';
import { accountText as t } from '#web/text/account.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Heading } from '#web/ui/heading.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import { NewPassword } from './new-password.tsx';
import { OwnExport } from './own-export.tsx';
import { OwnLooks } from './own-looks.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { SecondFactor } from './second-factor.tsx';

/** What everybody decides about the own account. */
export function AccountScreen(): ReactElement {
  const { account } = useSession();
  const isRequired = account?.needsSecondFactor === true;
  return (
    <Page title={t.title} width="participant">
      {!isRequired && (
        <Card as="section" aria-labelledby="password" data-screen-only>
          <PasswordForm />
        </Card>
      )}
      <Card key="second-factor" as="section" aria-labelledby="second-factor">
        <SecondFactor isRequired={isRequired} />
      </Card>
      {!isRequired && (
        <Card as="section" aria-labelledby="sessions" data-screen-only>
          <OwnSessions />
        </Card>
      )}
      {account?.role === 'participant' && (
        <Card as="section" aria-labelledby="looks" data-screen-only>
          <OwnLooks />
        </Card>
      )}
      {account?.role === 'participant' && (
        <Card as="section" aria-labelledby="export" data-screen-only>
          <OwnExport />
        </Card>
      )}
    </Page>
  );
}

const form = 'account';

function PasswordForm(): ReactElement {
  const change = useChangePassword();
  const faults = useFaults(t.fields, []);
  const [problem, setProblem] = useState<unknown>();
  const [isDone, setIsDone] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const { run, isRunning } = useOnce();
  const found = formFaults(faults.list, t.fields);
  const faultOf = (path: string): string | undefined =>
    found.find((fault) => fault.path === path)?.text;

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const given = { current: String(data.get('current')), password: String(data.get('password')) };
    setProblem(undefined);
    setIsDone(false);
    faults.clear('current');
    faults.clear('password');
    void run(async () => {
      try {
        await change.mutateAsync(given);
        // This stays open, and so would both passwords.
        change.reset();
        element.current?.reset();
        setIsDone(true);
      } catch (error) {
        if (!faults.show(error, 'storing')) setProblem(error);
      }
    });
  };

  return (
    <form ref={element} noValidate onSubmit={submit}>
      <Stack gap={24}>
        <Heading level={2} id="password">
          {t.passwordTitle}
        </Heading>
        <TextField
          id={fieldId(form, 'current')}
          label={t.fields.current.label}
          name="current"
          type="password"
          autoComplete="current-password"
          error={faultOf('current')}
        />
        <NewPassword
          id={fieldId(form, 'password')}
          label={t.fields.password.label}
          description={t.fields.password.description}
          error={faultOf('password')}
        />
        {problem !== undefined && (
          <Alert variant="error" role="alert">
            {wordsOf(problem)}
          </Alert>
        )}
        {isDone && (
          <Alert variant="success" role="status">
            {t.changed}
          </Alert>
        )}
        <div>
          <Button type="submit" loading={isRunning}>
            {t.change}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

function wordsOf(error: unknown): string {
  return error instanceof ApiError && error.status === 403 ? t.wrongCurrent : errorWords(error);
}

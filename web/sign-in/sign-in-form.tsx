import type { UseMutationResult } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useState } from 'react';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { shelfOf } from '#web/api/account-storage.ts';
import { ApiError } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import type { Credentials } from '#web/api/signing-in.ts';
import { FactorCode } from '#web/form/factor-code.tsx';
import { signInText as t } from '#web/text/sign-in.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { TextField } from '#web/ui/text-field.tsx';

export type SignIn = UseMutationResult<Account, Error, Credentials>;

/** What nobody in particular has typed; goes when somebody has signed in. */
const typed = shelfOf('nobody', 'tab');

/**
 * E-mail and password. The fields are left to the browser, which may fill them in. The e-mail is still
 * there after a reload, the password never.
 */
export function SignInForm({ signIn }: { signIn: SignIn }): ReactElement {
  const [missing, setMissing] = useState<readonly string[]>([]);
  const [asksForCode, setAsksForCode] = useState(false);

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const data = new FormData(form);
    const given = {
      email: String(data.get('email')).trim(),
      password: String(data.get('password')),
      ...(data.get('code') ? { code: String(data.get('code')) } : {}),
    };
    const empty = (['email', 'password'] as const).filter((name) => given[name] === '');
    setMissing(empty);
    if (empty[0]) form.querySelector<HTMLInputElement>(`[name=${empty[0]}]`)?.focus();
    else
      signIn.mutate(given, { onError: (error) => setAsksForCode(asksForCode || needsCode(error)) });
  };

  return (
    <Card>
      <form noValidate onSubmit={submit}>
        <Stack gap={24}>
          <TextField
            label={t.email}
            name="email"
            // Never `type="email"`: browsers rewrite an address with å in it.
            inputMode="email"
            defaultValue={typed.read('email')}
            onChange={(event) => {
              typed.write('email', event.target.value);
              setAsksForCode(false);
            }}
            autoComplete="username"
            autoCapitalize="none"
            error={missing.includes('email') && t.needsEmail}
          />
          <TextField
            label={t.password}
            name="password"
            type="password"
            autoComplete="current-password"
            error={missing.includes('password') && t.needsPassword}
          />
          {asksForCode && (
            <FactorCode isWrong={signIn.variables?.code !== undefined && needsCode(signIn.error)} />
          )}
          {signIn.error && !needsCode(signIn.error) && (
            <Alert variant="error" role="alert">
              {wordsOf(signIn.error)}
            </Alert>
          )}
          <div>
            <Button type="submit" loading={signIn.isPending}>
              {t.submit}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}

function needsCode(error: unknown): boolean {
  return error instanceof ApiError && error.code === 'second_factor_required';
}

function wordsOf(error: Error): string {
  return error instanceof ApiError && error.status === 401 ? t.wrong : errorWords(error);
}

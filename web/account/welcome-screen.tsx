import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactElement, useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { ApiError, call } from '#web/api/call.ts';
import { errorWords } from '#web/api/error-words.ts';
import { useAcceptInvitation } from '#web/api/signing-in.ts';
import { DeadEnd } from '#web/app/dead-end.tsx';
import { Failure } from '#web/app/failure.tsx';
import { Page } from '#web/app/page.tsx';
import { paths, startOf } from '#web/app/paths.ts';
import { FactorCode } from '#web/form/factor-code.tsx';
import { formFaults } from '#web/form/form-faults.ts';
import { fieldId } from '#web/form/form-fields.ts';
import { Providers } from '#web/form/providers.tsx';
import { useFaults } from '#web/form/use-faults.ts';
import { useOnce } from '#web/form/use-once.ts';
import { frameText } from '#web/text/frame.ts';
import { welcomeText as t } from '#web/text/welcome.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';
import { Text } from '#web/ui/text.tsx';
import { NewPassword } from './new-password.tsx';

/** Where an invitation leads. Its token stands in the fragment, which no server and no log sees. */
export function WelcomeScreen(): ReactElement {
  const token = useToken();
  const { data, error, refetch } = useQuery({
    queryKey: ['invitation', token],
    queryFn: ({ signal }) => call('POST /api/invitations', { body: { token } }, signal),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (error instanceof ApiError && error.status === 404) return <Gone />;
  return (
    <Page
      title={data ? t.title(data.displayName) : t.loadingTitle}
      inTab={t.loadingTitle}
      width="text"
    >
      {error && <Failure error={error} retry={refetch} />}
      {!data && !error && <SkeletonList count={1} height="12rem" />}
      {data && (
        <>
          <Text>{t.intro(data.email)}</Text>
          <ChoosePassword token={token} email={data.email} />
          {data.providers.length > 0 && (
            <>
              <Text>{t.orProvider}</Text>
              <Providers names={data.providers} token={token} />
            </>
          )}
        </>
      )}
    </Page>
  );
}

/**
 * It leaves the address at once, where whoever looks over a shoulder or copies the address would have it;
 * a reload, and another language, find it in the entry of the history.
 */
function useToken(): string {
  const { hash, state } = useLocation();
  const navigate = useNavigate();
  const token = hash.slice(1);
  useEffect(() => {
    if (token) void navigate(paths.welcome, { replace: true, state: { token } });
  }, [token, navigate]);
  return token || (state as { token?: string } | null)?.token || '';
}

function Gone(): ReactElement {
  return (
    <DeadEnd title={t.goneTitle} words={`${t.gone} ${t.whom}`}>
      <ButtonLink to={paths.signIn}>{frameText.signIn}</ButtonLink>
    </DeadEnd>
  );
}

const texts = { password: t.password };
const form = 'welcome';

function ChoosePassword({ token, email }: { token: string; email: string }): ReactElement {
  const navigate = useNavigate();
  const accept = useAcceptInvitation();
  const faults = useFaults(texts, []);
  const [problem, setProblem] = useState<unknown>();
  const [asked, setAsked] = useState<'first' | 'again'>();
  const { run, isRunning } = useOnce();

  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const password = String(data.get('password'));
    const code = String(data.get('code') ?? '');
    setProblem(undefined);
    faults.clear('password');
    void run(() => enter(password, code).catch((error) => tell(error, code !== '')));
  };
  const enter = async (password: string, code: string): Promise<void> => {
    const account = await accept.mutateAsync({ token, password, ...(code && { code }) });
    await navigate(startOf(account.role), { replace: true });
  };
  const tell = (error: unknown, hadCode: boolean): void => {
    if (error instanceof ApiError && error.code === 'second_factor_required') {
      setAsked(hadCode ? 'again' : 'first');
      return;
    }
    if (!faults.show(error, 'storing')) setProblem(error);
    document.getElementById(fieldId(form, 'password'))?.focus();
  };

  return (
    <Card>
      <form noValidate onSubmit={submit}>
        {/* For what keeps passwords: whose this one is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <Stack gap={24}>
          <NewPassword
            id={fieldId(form, 'password')}
            {...t.password}
            error={formFaults(faults.list, texts)[0]?.text}
          />
          {asked && <FactorCode isWrong={asked === 'again'} />}
          {problem !== undefined && (
            <Alert variant="error" role="alert">
              {errorWords(problem)}
            </Alert>
          )}
          <div>
            <Button type="submit" loading={isRunning}>
              {t.submit}
            </Button>
          </div>
        </Stack>
      </form>
    </Card>
  );
}

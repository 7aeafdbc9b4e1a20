import { type FormEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import { ApiError } from '#web/api/call.ts';
import { useFinishAtProvider } from '#web/api/providers.ts';
import { DeadEnd } from '#web/app/dead-end.tsx';
import { Page } from '#web/app/page.tsx';
import { paths, startOf } from '#web/app/paths.ts';
import { FactorCode } from '#web/form/factor-code.tsx';
import { signInText as t } from '#web/text/sign-in.ts';
import { Button, ButtonLink } from '#web/ui/button.tsx';
import { Card } from '#web/ui/card.tsx';
import { SkeletonList } from '#web/ui/skeleton.tsx';
import { Stack } from '#web/ui/stack.tsx';

/** Where a provider sends people back. Its answer works once, and leaves the address at once. */
export function ProviderAnswerScreen(): ReactElement {
  const { provider: name = '' } = useParams();
  const [answer] = useState(useLocation().search);
  const navigate = useNavigate();
  const { mutateAsync, error, variables } = useFinishAtProvider();
  const isBegun = useRef(false);

  const finish = async (code?: string): Promise<void> => {
    const { account, address } = await mutateAsync({ name, answer, ...(code && { code }) });
    if (address) window.location.assign(address);
    if (account) await navigate(startOf(account.role), { replace: true });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the provider sends one back
  useEffect(() => {
    if (isBegun.current) return;
    isBegun.current = true;
    window.history.replaceState(window.history.state, '', window.location.pathname);
    void finish().catch(() => undefined);
  }, []);

  if (error instanceof ApiError && error.code === 'second_factor_required') {
    const submit = (event: FormEvent<HTMLFormElement>): void => {
      event.preventDefault();
      const code = String(new FormData(event.currentTarget).get('code'));
      void finish(code).catch(() => undefined);
    };
    return (
      <Page title={t.title} width="text">
        <Card>
          <form noValidate onSubmit={submit}>
            <Stack gap={24}>
              <FactorCode isWrong={variables?.code !== undefined} />
              <div>
                <Button type="submit">{t.submit}</Button>
              </div>
            </Stack>
          </form>
        </Card>
      </Page>
    );
  }
  if (error) return <Refused error={error} />;
  return (
    <Page title={t.title} width="text">
      <SkeletonList count={2} height="4rem" />
    </Page>
  );
}

function Refused({ error }: { error: Error }): ReactElement {
  const { title, words } = wordsFor(error instanceof ApiError ? error.status : 0);
  return (
    <DeadEnd title={title} words={words}>
      <ButtonLink to={paths.signIn}>{t.title}</ButtonLink>
      <ButtonLink to={paths.board} variant="secondary">
        {t.toBoard}
      </ButtonLink>
    </DeadEnd>
  );
}

function wordsFor(status: number): { title: string; words: string } {
  if (status === 403) return t.noAccount;
  return status === 409 ? t.otherAccount : t.failed;
}

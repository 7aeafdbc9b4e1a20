import type { ReactElement } from 'react';
import { Navigate, useLocation } from 'react-router';
import { useSession } from '#web/api/session.ts';
import { useSignIn } from '#web/api/signing-in.ts';
import type { SignInState } from '#web/app/for-role.tsx';
import { Page } from '#web/app/page.tsx';
import { startOf } from '#web/app/paths.ts';
import { Providers } from '#web/form/providers.tsx';
import { signInText as t } from '#web/text/sign-in.ts';
import { Text } from '#web/ui/text.tsx';
import { DemoAccounts } from './demo-accounts.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Sign in, then on to where one came from, or to the role's start page. */
export function SignInScreen(): ReactElement {
  const { account } = useSession();
  const state = useLocation().state as SignInState | null;
  const signIn = useSignIn();
  if (account) return <Navigate to={state?.returnTo ?? startOf(account.role)} replace />;
  return (
    <Page title={t.title} width="text">
      {state?.isSent && <Text>{t.first}</Text>}
      <SignInForm signIn={signIn} />
      <Providers />
      <Text>{t.help}</Text>
      <DemoAccounts signIn={signIn} />
    </Page>
  );
}

import { NotSignedIn } from '#server/errors.ts';
import { type Route, serve } from '#server/http/serve.ts';
import { listDemoAccounts, signIn, signOut, whoAmI } from '#shared/accounts/session-endpoints.ts';
import type { AccountService } from './account-service.ts';

export function sessionRoutes(accounts: AccountService): Route[] {
  return [
    serve(signIn, async ({ body, ip, cookie }) => {
      const { account, token } = await accounts.signIn(body.email, body.password, ip);
      cookie.set(token);
      return account;
    }),
    serve(whoAmI, ({ account, cookie }) => {
      if (account) return account;
      // A session that has ended is not asked about again.
      if (cookie.token !== undefined) cookie.clear();
      throw new NotSignedIn();
    }),
    serve(signOut, async ({ cookie }) => {
      if (cookie.token !== undefined) await accounts.signOut(cookie.token);
      cookie.clear();
    }),
    serve(listDemoAccounts, async () => ({ items: await accounts.listDemoAccounts() })),
  ];
}

import { NotSignedIn } from '#server/errors.ts';
import { type Route, serve } from '#server/http/serve.ts';
import { dismissNotice, listOwnNotices } from '#shared/accounts/own-notices.ts';
import {
  changePassword,
  endOtherSessions,
  endOwnSession,
  listDemoAccounts,
  listOwnSessions,
  signIn,
  signOut,
  whoAmI,
} from '#shared/accounts/session-endpoints.ts';
import type { NoticeService } from './notice-service.ts';
import type { SessionService } from './session-service.ts';

export function sessionRoutes(sessions: SessionService, notices: NoticeService): Route[] {
  return [
    serve(signIn, async ({ body, ip, browser, cookie }) => {
      const { account, token } = await sessions.signIn(body, {
        ip,
        browser,
        token: cookie.token,
      });
      cookie.set(token);
      return notices.announced(account);
    }),
    serve(whoAmI, ({ account, cookie }) => {
      if (account) return notices.announced(account);
      // A session that has ended is not asked about again.
      if (cookie.token !== undefined) cookie.clear();
      throw new NotSignedIn();
    }),
    serve(signOut, async ({ cookie }) => {
      if (cookie.token !== undefined) await sessions.signOut(cookie.token);
      cookie.clear();
    }),
    serve(listOwnNotices, async ({ account }) => ({ items: await notices.list(account) })),
    serve(dismissNotice, ({ account, params }) => notices.dismiss(account, params.id)),
    serve(changePassword, ({ account, body, cookie, ip }) =>
      sessions.changePassword(account, body, { token: cookie.token ?? '', ip }),
    ),
    serve(listOwnSessions, async ({ account, cookie }) => ({
      items: await sessions.listOwn(account, cookie.token ?? ''),
    })),
    serve(endOwnSession, ({ account, params }) => sessions.endOwn(account, params.id)),
    serve(endOtherSessions, ({ account, cookie }) =>
      sessions.endOthers(account, cookie.token ?? ''),
    ),
    serve(listDemoAccounts, async () => ({ items: await sessions.listDemoAccounts() })),
  ];
}

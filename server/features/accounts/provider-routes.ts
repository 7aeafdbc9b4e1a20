import { type Route, serve } from '#server/http/serve.ts';
import {
  backChannelLogout,
  finishAtProvider,
  frontChannelLogout,
  listProviders,
  signOutAtProvider,
  startAtProvider,
} from '#shared/accounts/provider-endpoints.ts';
import type { NoticeService } from './notice-service.ts';
import type { ProviderService } from './provider-service.ts';

export function providerRoutes(providers: ProviderService, notices: NoticeService): Route[] {
  return [
    serve(listProviders, () => ({ items: providers.list() })),
    serve(startAtProvider, async ({ params, body, language, ip, loginCookie }) => {
      const { address, login } = await providers.start(params.name, body, { language, ip });
      loginCookie.set(login);
      return { address };
    }),
    serve(finishAtProvider, async ({ params, body, language, ip, browser, ...cookies }) => {
      const { cookie, loginCookie } = cookies;
      const given = { ...body, login: loginCookie.value };
      const from = { language, client: { ip, browser, token: cookie.token } };
      const finished = await providers.finish(params.name, given, from);
      if ('address' in finished) {
        loginCookie.set(finished.login);
        return { address: finished.address };
      }
      loginCookie.clear();
      cookie.set(finished.token);
      return { account: await notices.announced(finished.account) };
    }),
    serve(signOutAtProvider, async ({ cookie }) => {
      const address =
        cookie.token === undefined ? undefined : await providers.signOut(cookie.token);
      cookie.clear();
      return { address };
    }),
    serve(backChannelLogout, async ({ params, body }) => {
      await providers.backChannel(params.name, body.logout_token);
      return {};
    }),
    serve(frontChannelLogout, ({ params, query }) => providers.frontChannel(params.name, query)),
  ];
}

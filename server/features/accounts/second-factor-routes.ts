import { type Route, serve } from '#server/http/serve.ts';
import {
  beginSecondFactor,
  confirmSecondFactor,
  readSecondFactor,
  removeSecondFactor,
} from '#shared/accounts/second-factor-endpoints.ts';
import type { SecondFactorService } from './second-factor-service.ts';

export function secondFactorRoutes(factors: SecondFactorService): Route[] {
  return [
    serve(readSecondFactor, ({ account }) => factors.read(account)),
    serve(beginSecondFactor, ({ account, body, ip, browser }) =>
      factors.begin(account, body.password, { ip, browser }),
    ),
    serve(confirmSecondFactor, async ({ account, body, ip, browser, cookie }) => {
      const client = { ip, browser, token: cookie.token };
      const { recoveryCodes, token } = await factors.confirm(account, body.code, client);
      cookie.set(token);
      return { recoveryCodes };
    }),
    serve(removeSecondFactor, ({ account, body, ip, browser }) =>
      factors.remove(account, body.password, { ip, browser }),
    ),
  ];
}

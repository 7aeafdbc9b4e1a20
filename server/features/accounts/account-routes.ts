import { type Route, serve } from '#server/http/serve.ts';
import {
  createAccount,
  deleteAccount,
  getAccount,
  getOwnAdvisor,
  listAccounts,
  listColleagues,
  removeFactorOf,
  renewInvitation,
  updateAccount,
} from '#shared/accounts/account-endpoints.ts';
import { listAccountEvents } from '#shared/accounts/account-event.ts';
import { acceptInvitation, readInvitation } from '#shared/accounts/invitation-endpoints.ts';
import type { AccountEventService } from './account-event-service.ts';
import type { AccountService } from './account-service.ts';
import type { InvitationService } from './invitation-service.ts';
import type { NoticeService } from './notice-service.ts';
import type { ReadOwnAdvisor } from './own-advisor.ts';

interface Services {
  accounts: AccountService;
  invitations: InvitationService;
  events: AccountEventService;
  notices: NoticeService;
  ownAdvisor: ReadOwnAdvisor;
}

export function accountRoutes(services: Services): Route[] {
  const { accounts, invitations, events, notices, ownAdvisor } = services;
  return [
    serve(getOwnAdvisor, ({ account }) => ownAdvisor(account)),
    serve(listColleagues, ({ account }) => accounts.colleagues(account)),
    serve(listAccounts, ({ account, query }) => accounts.list(account, query)),
    serve(getAccount, ({ account, params }) => accounts.read(account, params.id)),
    serve(createAccount, ({ account, body, newId }) => accounts.invite(account, body, newId)),
    serve(updateAccount, ({ account, params, body }) => accounts.update(account, params.id, body)),
    serve(deleteAccount, ({ account, params }) => accounts.remove(account, params.id)),
    serve(renewInvitation, ({ account, params }) => accounts.renew(account, params.id)),
    serve(removeFactorOf, ({ account, params }) => accounts.removeFactor(account, params.id)),
    serve(listAccountEvents, ({ account, query }) => events.list(account, query)),
    serve(readInvitation, ({ body, ip }) => invitations.read(body.token, ip)),
    serve(acceptInvitation, async ({ body, ip, browser, cookie }) => {
      const client = { ip, browser, token: cookie.token };
      const { account, token } = await invitations.accept(body, client);
      cookie.set(token);
      return notices.announced(account);
    }),
  ];
}

import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { createSealing } from '#server/sealed-secret.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Employer } from '#shared/employers/employer.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { createBelongings } from './account-belonging.ts';
import { createAccountEventService } from './account-event-service.ts';
import { createAccountEventStore } from './account-event-store.ts';
import { accountRoutes } from './account-routes.ts';
import { createAccountService } from './account-service.ts';
import { type AccountStore, createAccountStore } from './account-store.ts';
import { createAttemptLimits } from './attempt-limits.ts';
import { createAttemptStore } from './attempt-store.ts';
import { type AccountErasing, createAccountErasing } from './erase-account.ts';
import { createFactorCheck } from './factor-check.ts';
import { createHeldOfParticipant } from './held-of-participant.ts';
import { createInvitationMail } from './invitation-mail.ts';
import { createInvitationService } from './invitation-service.ts';
import { createNoticeService } from './notice-service.ts';
import { createOwnAdvisor } from './own-advisor.ts';
import { createProvider } from './provider-client.ts';
import { providerRoutes } from './provider-routes.ts';
import { createProviderService } from './provider-service.ts';
import { secondFactorRoutes } from './second-factor-routes.ts';
import { createSecondFactorService } from './second-factor-service.ts';
import { createSessionOpening } from './session-opening.ts';
import { sessionRoutes } from './session-routes.ts';
import { createSessionService, type SessionService } from './session-service.ts';
import { createSessionStore } from './session-store.ts';

export interface AccountsFeature extends Feature, Pick<AccountStore, 'find'> {
  heldOfParticipant: ReturnType<typeof createHeldOfParticipant>;
  service: SessionService;
  erasing: AccountErasing;
}

interface Others {
  employers: {
    find: (id: string) => Promise<Employer | undefined>;
    idsIn: (municipality: string) => Promise<string[]>;
  };
  participants: {
    find: (id: string) => Promise<Participant | undefined>;
    hiddenFrom: (caller: Account) => Promise<string[]>;
  };
}

export function createAccountsFeature(
  {
    connection,
    config: { isDemo, admin, siteUrl, requiresSecondFactor, providers: providerConfigs, smtp },
    isKnownCode,
    looksKey,
    now,
    log,
  }: Pick<Foundation, 'connection' | 'config' | 'isKnownCode' | 'looksKey' | 'now' | 'log'>,
  { employers, participants }: Others,
): AccountsFeature {
  const accounts = createAccountStore(connection);
  const sessions = createSessionStore(connection);
  const attempts = createAttemptStore(connection, now);
  const limits = createAttemptLimits(attempts);
  const eventStore = createAccountEventStore(connection);
  const events = createAccountEventService({
    events: eventStore,
    accounts,
    employerIdsIn: employers.idsIn,
    now,
  });
  const notices = createNoticeService({ events: eventStore, accounts });
  const { note, noteUnknown } = events;
  const addressOf = (path: string): string => new URL(path, siteUrl).href;
  const sealing = createSealing(looksKey, 'second factors');
  const checkFactor = createFactorCheck({ accounts, sealing, note, now });
  const opening = createSessionOpening({ accounts, sessions, note, requiresSecondFactor, now });
  const { open, restart } = opening;
  const service = createSessionService({
    accounts,
    sessions,
    limits,
    opening,
    checkFactor,
    note,
    noteUnknown,
    isDemo,
    now,
  });
  const managed = createAccountService({
    accounts,
    sessions,
    limits,
    note,
    belongings: createBelongings({
      findEmployer: employers.find,
      findParticipant: participants.find,
      hiddenFrom: participants.hiddenFrom,
    }),
    employerIdsIn: employers.idsIn,
    isKnownCode,
    addressOf,
    send: smtp && createInvitationMail(smtp, log),
    now,
  });
  const invitations = createInvitationService({
    accounts,
    limits,
    open,
    checkFactor,
    note,
    providersFor: (role) =>
      providerConfigs.filter(({ roles }) => roles.includes(role)).map(({ name }) => name),
    now,
  });
  const providers = createProviderService({
    providers: providerConfigs.map((config) =>
      createProvider(config, addressOf(`/logg-inn/${config.name}`)),
    ),
    accounts,
    sessions,
    invitations,
    opening,
    home: siteUrl.href,
  });
  const factors = createSecondFactorService({
    accounts,
    limits,
    sealing,
    restart,
    note,
    now,
  });
  return {
    service,
    find: accounts.find,
    erasing: createAccountErasing({ accounts, sessions, events: eventStore, limits }),
    heldOfParticipant: createHeldOfParticipant({ accounts, sessions, events: eventStore }),
    routes: [
      ...sessionRoutes(service, notices),
      ...secondFactorRoutes(factors),
      ...providerRoutes(providers, notices),
      ...accountRoutes({
        accounts: managed,
        invitations,
        events,
        notices,
        ownAdvisor: createOwnAdvisor({ accounts, findParticipant: participants.find }),
      }),
    ],
    trail: {
      path: '/api/accounts/:id',
      participants: async (ids) => {
        const found = await Promise.all(ids.map(accounts.find));
        return found.flatMap((each) => each?.participantId ?? []);
      },
    },
    async start() {
      if (admin) await service.ensureAdmin(admin.email, admin.password);
    },
  };
}

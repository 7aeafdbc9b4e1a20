import { randomBytes } from 'node:crypto';
import {
  Forbidden,
  InvalidInput,
  NotFound,
  NotSignedIn,
  SecondFactorRequired,
  Unavailable,
} from '#server/errors.ts';
import type { Role } from '#shared/codes.ts';
import { fault } from '#shared/field-fault.ts';
import { identityOf } from './account-identity.ts';
import type { AccountStore } from './account-store.ts';
import { hashOf } from './hash-of.ts';
import type { InvitationService } from './invitation-service.ts';
import { type Login, readLogin, writeLogin } from './login.ts';
import type { Identity, Provider } from './provider-client.ts';
import { isSureEnough, neededAcr, uiLocale } from './provider-rules.ts';
import type { ProviderSession } from './session-model.ts';
import type { Client, SessionOpening, SignedIn } from './session-opening.ts';
import type { SessionStore } from './session-store.ts';

/** Where the browser goes, and what it keeps meanwhile. */
interface Leaving {
  address: string;
  login: string;
}

/** Signing in at providers (accounts.md, "OpenID Connect"). An unknown name is NotFound. */
export interface ProviderService {
  list(): { name: string; label: string }[];
  /** @param token of an invitation that is to be accepted. @throws NotFound where it works no more. */
  start(
    name: string,
    given: { token?: string | undefined },
    from: { language: string; ip: string },
  ): Promise<Leaving>;
  /**
   * @throws NotSignedIn for an answer that is not accepted, Forbidden for somebody who has no account,
   * SecondFactorRequired 401 where an invitation needs a code.
   */
  finish(
    name: string,
    given: { answer: string; code?: string | undefined; login: string | undefined },
    from: { language: string; client: Client },
  ): Promise<SignedIn | Leaving>;
  /** Ends the session. @returns where theirs ends. */
  signOut(token: string): Promise<string | undefined>;
  backChannel(name: string, logoutToken: string): Promise<void>;
  frontChannel(name: string, given: { iss: string; sid: string }): Promise<void>;
}

interface Dependencies {
  providers: readonly Provider[];
  accounts: Pick<AccountStore, 'findByIdentity'>;
  sessions: Pick<SessionStore, 'find' | 'remove' | 'removeAtProvider'>;
  invitations: Pick<InvitationService, 'whom' | 'acceptFor'>;
  opening: Pick<SessionOpening, 'open'>;
  /** Where the provider sends people who have signed out. */
  home: string;
}

export function createProviderService(dependencies: Dependencies): ProviderService {
  const { providers, accounts, sessions, invitations, opening, home } = dependencies;

  function named(name: string): Provider {
    const found = providers.find(({ config }) => config.name === name);
    if (!found) throw new NotFound();
    return found;
  }

  async function leave(
    provider: Provider,
    asked: Pick<Login, 'acr' | 'token'>,
    language: string,
  ): Promise<Leaving> {
    const secret = (): string => randomBytes(32).toString('base64url');
    const login: Login = {
      provider: provider.config.name,
      state: secret(),
      nonce: secret(),
      verifier: secret(),
      ...asked,
    };
    const address = await provider.addressFor(login, uiLocale(language));
    return { address, login: writeLogin(login) };
  }

  /** Somebody whose invitation was accepted this way. */
  async function enter(
    provider: Provider,
    identity: Identity,
    client: Client,
  ): Promise<SignedIn | { needs: string }> {
    const { acr, roles } = provider.config;
    const stored = await accounts.findByIdentity(identityOf(identity));
    if (stored?.status !== 'active' || !roles.includes(stored.role)) {
      throw new Forbidden('There is no account for this person.');
    }
    const needs = neededAcr(acr, stored.role);
    if (needs && !isSureEnough(acr, identity.acr, needs)) return { needs };
    return opening.open(stored, client, sessionAt(provider, identity));
  }

  /** @throws NotSignedIn also where the provider is less sure than it has to be for this role. */
  async function identified(
    provider: Provider,
    answer: string,
    login: Login,
    role?: Role,
  ): Promise<Identity> {
    const identity = await provider.identityIn(answer, login);
    const { acr } = provider.config;
    if (!isSureEnough(acr, identity.acr, neededAcr(acr, role))) throw notSure();
    return identity;
  }

  async function accept(
    provider: Provider,
    login: Login & { token: string },
    { answer, code }: { answer: string; code: string | undefined },
    client: Client,
  ): Promise<SignedIn> {
    const { token } = login;
    const { role, secondFactor } = await invitations.whom(token, client.ip);
    if (!provider.config.roles.includes(role)) throw new Forbidden();
    // Asked for before the answer is used up, which works once.
    if (secondFactor && code === undefined) {
      throw new SecondFactorRequired(401, 'A code is needed as well.');
    }
    const identity = await identified(provider, answer, login, role);
    const session = sessionAt(provider, identity);
    return invitations.acceptFor({ token, code, identity: identityOf(identity), session }, client);
  }

  return {
    list: () => providers.map(({ config: { name, label } }) => ({ name, label })),
    async start(name, { token }, { language, ip }) {
      const provider = named(name);
      const { roles, acr: configured } = provider.config;
      const role = token === undefined ? undefined : (await invitations.whom(token, ip)).role;
      if (role && !roles.includes(role)) throw new Forbidden('The provider is for others.');
      const acr = neededAcr(configured, role);
      return leave(provider, { ...(acr && { acr }), ...(token && { token }) }, language);
    },
    async finish(name, { answer, code, login: written }, { language, client }) {
      const provider = named(name);
      const login = readLogin(written);
      if (login?.provider !== name) throw new NotSignedIn('No sign-in was begun here.');
      if (login.token !== undefined) {
        return accept(provider, { ...login, token: login.token }, { answer, code }, client);
      }
      const identity = await identified(provider, answer, login);
      const entered = await enter(provider, identity, client);
      if (!('needs' in entered)) return entered;
      // Asked for that much already, it gave less.
      if (login.acr === entered.needs) throw notSure();
      return leave(provider, { acr: entered.needs }, language);
    },
    async signOut(token) {
      const session = await sessions.find(hashOf(token));
      await sessions.remove(hashOf(token));
      const at = session?.provider;
      const provider = providers.find(({ config }) => config.name === at?.name);
      if (!at || !provider) return undefined;
      // Where it cannot be asked, the session here has ended all the same.
      return provider.endOfSession(at.idToken, home).catch((error) => {
        if (error instanceof Unavailable) return undefined;
        throw error;
      });
    },
    async backChannel(name, logoutToken) {
      const provider = named(name);
      const { issuer } = provider.config;
      const { sid, subject } = await provider.loggedOut(logoutToken);
      if (sid !== undefined) return sessions.removeAtProvider(issuer, { sid });
      const stored = subject && (await accounts.findByIdentity(identityOf({ issuer, subject })));
      if (stored) await sessions.removeAtProvider(issuer, { accountId: stored.id });
    },
    async frontChannel(name, { iss, sid }) {
      const { issuer } = named(name).config;
      if (iss !== issuer) throw new InvalidInput([fault('iss', 'unknown_code')]);
      await sessions.removeAtProvider(issuer, { sid });
    },
  };
}

function notSure(): NotSignedIn {
  return new NotSignedIn('The provider was not sure enough.');
}

function sessionAt({ config: { name, acr } }: Provider, identity: Identity): ProviderSession {
  const { issuer, sid, idToken } = identity;
  return {
    name,
    issuer,
    // Who asks for how sure it is to be has decided what is enough.
    isStrong: acr.length > 0,
    ...(sid && { sid }),
    ...(idToken && { idToken }),
  };
}

import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose';
import * as client from 'openid-client';
import { InvalidInput, NotSignedIn, Unavailable } from '#server/errors.ts';
import type { ProviderConfig } from '#server/oidc-config.ts';
import { fault } from '#shared/field-fault.ts';
import type { Login } from './login.ts';

/** Whom a provider says somebody is. */
export interface Identity {
  issuer: string;
  subject: string;
  /** How sure it is. */
  acr: string | undefined;
  /** Of the session there. */
  sid: string | undefined;
  /** To end that session with. */
  idToken: string | undefined;
}

/** One provider; it is asked for its addresses when it is first needed. All throw Unavailable. */
export interface Provider {
  readonly config: ProviderConfig;
  /** Where the browser is sent. */
  addressFor(login: Login, locale: string): Promise<string>;
  /** @throws NotSignedIn for an answer that is not of this provider or not to this login. */
  identityIn(answer: string, login: Login): Promise<Identity>;
  /** Where the session there ends; undefined where it offers none. */
  endOfSession(idToken: string | undefined, returnTo: string): Promise<string | undefined>;
  /** Whose sessions a logout token ends. @throws InvalidInput */
  loggedOut(token: string): Promise<{ sid?: string | undefined; subject?: string | undefined }>;
}

const event = 'http://schemas.openid.net/event/backchannel-logout';
/** Signed with a key that only the provider has. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'RS384', 'ES384', 'RS512', 'ES512'];

export function createProvider(config: ProviderConfig, redirectUri: string): Provider {
  const { issuer, clientId, clientSecret } = config;
  let discovered: Promise<client.Configuration> | undefined;
  let keys: ReturnType<typeof createRemoteJWKSet> | undefined;

  function server(): Promise<client.Configuration> {
    discovered ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        execute: [
          // The token's signature is checked as well, not the connection alone.
          client.enableNonRepudiationChecks,
          ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
        ],
      })
      .catch((cause) => {
        discovered = undefined;
        throw unavailable(cause);
      });
    return discovered;
  }

  async function claimsOf(token: string): Promise<JWTPayload> {
    const { jwks_uri: address } = (await server()).serverMetadata();
    if (!address) throw unavailable('no keys');
    keys ??= createRemoteJWKSet(new URL(address));
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: clientId,
      algorithms,
      maxTokenAge: '10 minutes',
      clockTolerance: 60,
      requiredClaims: ['jti', 'events'],
    });
    return payload;
  }

  return {
    config,
    async addressFor({ state, nonce, verifier, acr }, locale) {
      const address = client.buildAuthorizationUrl(await server(), {
        redirect_uri: redirectUri,
        // No profile: neither a name nor a national identity number is asked for.
        scope: 'openid',
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ui_locales: locale,
        ...(acr ? { acr_values: acr } : {}),
      });
      return address.href;
    },
    async identityIn(answer, { state, nonce, verifier }) {
      const at = await server();
      const address = new URL(redirectUri);
      address.search = answer;
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
      const tokens = await client
        .authorizationCodeGrant(at, address, { ...checks, idTokenExpected: true })
        .catch((error) => {
          if (isUnreachable(error)) throw unavailable(error);
          throw new NotSignedIn("The provider's answer was not accepted.");
        });
      const claims = tokens.claims();
      if (!claims) throw new NotSignedIn("The provider's answer names nobody.");
      return {
        issuer,
        subject: claims.sub,
        acr: textOf(claims.acr),
        sid: textOf(claims.sid),
        // One that names more than was asked for is not kept.
        idToken: claims.pid === undefined ? tokens.id_token : undefined,
      };
    },
    async endOfSession(idToken, returnTo) {
      const at = await server();
      if (!at.serverMetadata().end_session_endpoint) return undefined;
      return client.buildEndSessionUrl(at, {
        post_logout_redirect_uri: returnTo,
        ...(idToken ? { id_token_hint: idToken } : {}),
      }).href;
    },
    async loggedOut(token) {
      const claims = await claimsOf(token).catch((error) => {
        if (error instanceof Unavailable || isUnreachable(error)) throw unavailable(error);
        throw badToken();
      });
      const sid = textOf(claims.sid);
      const isLogout = typeof claims.events === 'object' && claims.events !== null;
      if (!isLogout || !Object.hasOwn(claims.events as object, event)) throw badToken();
      // An ID token of the same provider ends nothing.
      if (claims.nonce !== undefined || !(sid ?? claims.sub)) throw badToken();
      return { sid, subject: claims.sub };
    },
  };
}

function badToken(): InvalidInput {
  return new InvalidInput([fault('logout_token', 'invalid_format')]);
}

function textOf(claim: unknown): string | undefined {
  return typeof claim === 'string' ? claim : undefined;
}

/** The provider said nothing, where others than we may be at fault. */
function isUnreachable(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /TIMEOUT/.test(code) || (error instanceof TypeError && error.message === 'fetch failed');
}

function unavailable(cause: unknown): Unavailable {
  if (cause instanceof Unavailable) return cause;
  return new Unavailable('The provider does not answer now.');
}

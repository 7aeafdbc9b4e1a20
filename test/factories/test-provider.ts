import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type ClientMetadata } from 'oidc-provider';

/** A real OpenID provider on this machine, where whoever comes is who the test says. */
export interface TestProvider {
  issuer: string;
  /** Who comes next, and how sure the provider is of it. */
  person: { subject: string; acr?: string };
  /** Clients are known once it is known where they are. */
  open(clients: readonly ClientMetadata[], acrValues?: readonly string[]): void;
  /** A browser that follows an address until it leaves the provider. @returns where it is sent. */
  visit(address: string, cookies?: Map<string, string>): Promise<URL>;
  close(): Promise<void>;
}

export async function startTestProvider(): Promise<TestProvider> {
  let provider: Provider | undefined;
  const http: Server = createServer((req, res) => {
    if (!provider) return void res.writeHead(503).end();
    if (req.url?.startsWith('/interaction')) return void signIn(provider).catch(() => res.end());
    return void provider.callback()(req, res);

    async function signIn(at: Provider): Promise<void> {
      const { prompt, params, grantId } = await at.interactionDetails(req, res);
      const { subject, acr } = test.person;
      const grant =
        prompt.name === 'consent'
          ? (grantId && (await at.Grant.find(grantId))) ||
            new at.Grant({ accountId: subject, clientId: String(params.client_id) })
          : undefined;
      grant?.addOIDCScope('openid');
      const result = grant
        ? { consent: { grantId: await grant.save() } }
        : { login: { accountId: subject, ...(acr && { acr }) } };
      await at.interactionFinished(req, res, result, { mergeWithLastSubmission: true });
    }
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  const test: TestProvider = {
    issuer,
    person: { subject: 'nobody' },
    open(clients, acrValues = []) {
      provider = new Provider(issuer, {
        clients: [...clients],
        acrValues: [...acrValues],
        claims: { acr: null, sid: null, iss: null, auth_time: null },
        cookies: { keys: ['a key for tests'] },
        features: {
          devInteractions: { enabled: false },
          backchannelLogout: { enabled: true },
          rpInitiatedLogout: { enabled: true },
        },
        // The provider's own refuses loopback.
        fetch: (url, { dispatcher: _, ...options }: RequestInit & { dispatcher?: unknown } = {}) =>
          fetch(url, options),
        findAccount: (_, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
        interactions: { url: () => '/interaction' },
        pkce: { required: () => true },
        ttl: { AccessToken: 600, IdToken: 600, Session: 600, Grant: 600, Interaction: 600 },
      });
    },
    async visit(address, cookies = new Map()) {
      let at = new URL(address);
      for (let hops = 0; at.origin === issuer; hops++) {
        if (hops > 20) throw new Error('the provider goes round in circles');
        at = await nextFrom(at, cookies);
      }
      return at;
    },
    async close() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
  return test;
}

async function nextFrom(at: URL, cookies: Map<string, string>): Promise<URL> {
  const reply = await fetch(at, {
    redirect: 'manual',
    headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
  });
  for (const line of reply.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
  const next = reply.headers.get('location');
  if (next) return new URL(next, at);
  throw new Error(`${reply.status} ${(await reply.text()).slice(0, 2000)}`);
}

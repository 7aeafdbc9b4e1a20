import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProviderConfig } from '#server/oidc-config.ts';
import { roles } from '#shared/codes.ts';
import { expectError, expectFaults } from '#test/factories/error-expectations.ts';
import { startTestProvider, type TestProvider } from '#test/factories/test-provider.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { codeOf } from '#test/factories/totp-codes.ts';
import { hasMongod, type RealMongod, realMongod } from '#test/mongod.ts';

const siteUrl = new URL('https://fotfeste.example');
const low = 'idporten-loa-substantial';
const high = 'idporten-loa-high';
const clientSecret = 'a secret that only the two of us know';

interface World {
  one: TestServer;
  /** On the same database; the same one where that lets one process in. */
  other: TestServer;
  mongod: RealMongod | undefined;
  porten: TestProvider;
  entra: TestProvider;
}

async function openWorld(isOnMongod: boolean): Promise<World> {
  const [porten, entra] = await Promise.all([startTestProvider(), startTestProvider()]);
  const mongod = isOnMongod ? await realMongod(`oidc_${process.pid}`) : undefined;
  const providers: ProviderConfig[] = [
    {
      name: 'idporten',
      label: 'ID-porten',
      issuer: porten.issuer,
      clientId: 'fotfeste',
      clientSecret,
      acr: [low, high],
      roles,
    },
    {
      name: 'entra',
      label: 'Kommunen',
      issuer: entra.issuer,
      clientId: 'fotfeste',
      clientSecret,
      acr: [],
      roles: ['advisor', 'leader'],
    },
  ];
  const settings = {
    siteUrl,
    providers,
    requiresSecondFactor: true,
    ...(mongod && { mongodbUri: mongod.uri }),
  };
  const one = await startTestServer(settings);
  const other = isOnMongod ? await startTestServer(settings) : one;
  for (const [provider, name] of [
    [porten, 'idporten'],
    [entra, 'entra'],
  ] as const) {
    provider.open(
      [
        {
          client_id: 'fotfeste',
          client_secret: clientSecret,
          redirect_uris: [`${siteUrl.href}logg-inn/${name}`],
          post_logout_redirect_uris: [siteUrl.href],
          backchannel_logout_uri: `${other.url}/api/session/providers/${name}/back-channel-logout`,
          backchannel_logout_session_required: true,
        },
      ],
      name === 'idporten' ? [low, high] : [],
    );
  }
  return { one, other, mongod, porten, entra };
}

describe.each([
  { name: 'the embedded database', isOnMongod: false, skip: false },
  { name: 'two servers on MongoDB', isOnMongod: true, skip: !hasMongod() },
])('OpenID Connect on $name', ({ isOnMongod, skip }) => {
  describe.skipIf(skip)('', () => {
    let world: World;
    let one: TestServer;
    let other: TestServer;
    let porten: TestProvider;
    let entra: TestProvider;
    let people = 0;

    beforeAll(async () => {
      world = await openWorld(isOnMongod);
      ({ one, other, porten, entra } = world);
    });
    afterAll(async () => {
      await world.one.close();
      if (world.other !== world.one) await world.other.close();
      await Promise.all([world.porten.close(), world.entra.close()]);
      await world.mongod?.stop();
    });

    const start = (name: string, body: object = {}, caller = one.anyone()) =>
      caller.post(`/api/session/providers/${name}/start`).send(body);

    /** A browser that the provider has sent back. */
    interface Back {
      caller: Caller;
      answer: string;
      /** Of the browser here, and at the provider. */
      login: string;
      cookies: Map<string, string>;
      address: string;
    }

    /** Begins at one server and comes back to the other. */
    async function comeBack(
      name: string,
      body: object = {},
      cookies = new Map<string, string>(),
    ): Promise<Back> {
      const { body: begun, headers } = await start(name, body).expect(200);
      return { ...(await visit(begun.address, cookies)), login: loginIn(headers) };
    }

    async function visit(address: string, cookies: Map<string, string>) {
      const provider = address.startsWith(entra.issuer) ? entra : porten;
      const back = await provider.visit(address, cookies);
      expect(back.origin).toBe('https://fotfeste.example');
      return { caller: other.anyone(), answer: back.search, cookies, address };
    }

    function loginIn(headers: Record<string, unknown>): string {
      const line = String(headers['set-cookie']);
      expect(line).toMatch(/^fotfeste_login=[^;]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600/);
      return line.split(';')[0] ?? '';
    }

    const finish = (name: string, { caller, answer, login }: Back, code?: string) =>
      caller
        .post(`/api/session/providers/${name}/finish`)
        .set('Cookie', login)
        .send({ answer, ...(code && { code }) });

    async function invited(fields: { role: string } & Record<string, unknown>) {
      const given = { email: `person-${++people}@oidc.example`, displayName: 'Kari', ...fields };
      const { body } = await (await theLeader()).post('/api/accounts').send(given).expect(201);
      return { ...body, token: tokenIn(body.invitation.link) };
    }
    const tokenIn = (link: string): string => new URL(link).hash.slice(1);

    let leader: Caller | undefined;
    async function theLeader(): Promise<Caller> {
      if (leader) return leader;
      const credentials = await one.account({ role: 'leader', municipality: '3907' });
      leader = one.anyone();
      await leader.post('/api/session').send(credentials).expect(200);
      const { password } = credentials;
      const { body } = await leader.post('/api/me/second-factor').send({ password }).expect(200);
      const code = codeOf(body.secret);
      await leader.post('/api/me/second-factor/confirm').send({ code }).expect(200);
      return leader;
    }

    /** An advisor bound to ID-porten. */
    async function bound(name = 'idporten') {
      const { id, token } = await invited({ role: 'advisor' });
      const subject = `person-${++people}`;
      const provider = name === 'entra' ? entra : porten;
      provider.person = { subject, ...(name === 'idporten' && { acr: high }) };
      const came = await comeBack(name, { token });
      const { body } = await finish(name, came).expect(200);
      expect(body.account.id).toBe(id);
      return { ...came, id, subject };
    }

    it('an invitation accepted there binds the account, which then signs in there', async () => {
      const { body: list } = await one.anyone().get('/api/session/providers').expect(200);
      expect(list.items).toEqual([
        { name: 'idporten', label: 'ID-porten' },
        { name: 'entra', label: 'Kommunen' },
      ]);
      const { token, id } = await invited({ role: 'advisor' });
      const greeting = await one.anyone().post('/api/invitations').send({ token }).expect(200);
      expect(greeting.body.providers).toEqual(['idporten', 'entra']);
      porten.person = { subject: 'kari', acr: high };
      const came = await comeBack('idporten', { token });
      const asked = new URL(came.address).searchParams;
      expect(Object.fromEntries(asked)).toMatchObject({
        response_type: 'code',
        scope: 'openid',
        code_challenge_method: 'S256',
        acr_values: high,
        ui_locales: 'nb',
      });
      for (const secret of ['state', 'nonce', 'code_challenge']) {
        expect(asked.get(secret)?.length).toBeGreaterThan(40);
      }
      const { body } = await finish('idporten', came).expect(200);
      expect(body.account).toMatchObject({ id, role: 'advisor', provider: 'idporten' });
      await came.caller.get('/api/participants').expect(200);
      expectError(await one.anyone().post('/api/invitations').send({ token }), 404, 'not_found');
      const again = await comeBack('idporten');
      const stepUp = await finish('idporten', again).expect(200);
      expect(stepUp.body.account).toMatchObject({ id });
      await again.caller.get('/api/session').expect(200);
    });

    it('an unknown person gets no account; neither does one of a role it is not for', async () => {
      porten.person = { subject: 'stranger', acr: high };
      const stranger = await comeBack('idporten');
      expectError(await finish('idporten', stranger), 403, 'forbidden');
      expectError(await stranger.caller.get('/api/session'), 401, 'not_signed_in');
      const { id: employerId } = await one.employer();
      const { token } = await invited({ role: 'employer', employerId });
      const greeting = await one.anyone().post('/api/invitations').send({ token }).expect(200);
      expect(greeting.body.providers).toEqual(['idporten']);
      expectError(await start('entra', { token }), 403, 'forbidden');
      expectError(await start('entra', { token: 'wrong' }), 404, 'not_found');
      expectError(await start('google'), 404, 'not_found');
    });

    it('is refused where the provider is less sure than the role needs, after asking for more', async () => {
      const { token } = await invited({ role: 'advisor' });
      porten.person = { subject: 'unsure', acr: low };
      const accepting = await comeBack('idporten', { token });
      expectError(await finish('idporten', accepting), 401, 'not_signed_in');
      const { subject } = await bound();
      porten.person = { subject, acr: low };
      const first = await comeBack('idporten');
      expect(new URL(first.address).searchParams.get('acr_values')).toBe(low);
      const more = await finish('idporten', first).expect(200);
      expect(more.body).not.toHaveProperty('account');
      expect(new URL(more.body.address).searchParams.get('acr_values')).toBe(high);
      expectError(await first.caller.get('/api/session'), 401, 'not_signed_in');
      const login = loginIn(more.headers);
      const still = { ...(await visit(more.body.address, new Map())), login };
      expectError(await finish('idporten', still), 401, 'not_signed_in');
      porten.person = { subject, acr: high };
      const sure = { ...(await visit(more.body.address, new Map())), login };
      const { body } = await finish('idporten', sure).expect(200);
      expect(body.account.role).toBe('advisor');
    });

    it('takes an answer once, from the browser that asked, and none that was changed', async () => {
      const { subject } = await bound();
      porten.person = { subject, acr: high };
      const came = await comeBack('idporten');
      expectError(await finish('idporten', { ...came, login: 'a=b' }), 401, 'not_signed_in');
      const { headers } = await start('idporten').expect(200);
      const thief = { ...came, login: loginIn(headers) };
      expectError(await finish('idporten', thief), 401, 'not_signed_in');
      const changed = new URLSearchParams(came.answer);
      changed.set('iss', entra.issuer);
      const replay = (answer: string) =>
        finish('idporten', { ...came, caller: one.anyone(), answer });
      expectError(await replay(`?${changed}`), 401, 'not_signed_in');
      await finish('idporten', came).expect(200);
      expectError(await replay(came.answer), 401, 'not_signed_in');
    });

    it("never takes one provider's answer for another's, whoever says so", async () => {
      const { subject } = await bound('entra');
      // The same name at the other provider is somebody else.
      porten.person = { subject, acr: high };
      expectError(await finish('idporten', await comeBack('idporten')), 403, 'forbidden');
      const came = await comeBack('idporten');
      expectError(await finish('entra', came), 401, 'not_signed_in');
      // Whoever writes the own cookie may say that it was begun at the other provider.
      const [, kept = ''] = came.login.split('=');
      const login = JSON.parse(Buffer.from(kept, 'base64url').toString());
      const written = Buffer.from(JSON.stringify({ ...login, provider: 'entra' }));
      const moved = { ...came, login: `fotfeste_login=${written.toString('base64url')}` };
      expectError(await finish('entra', moved), 401, 'not_signed_in');
      const unnamed = new URLSearchParams(came.answer);
      unnamed.delete('iss');
      expectError(await finish('entra', { ...moved, answer: `?${unnamed}` }), 401, 'not_signed_in');
    });

    it('one person has one account, and keeps it when a new link is accepted there', async () => {
      const { id, subject } = await bound();
      const second = await invited({ role: 'advisor' });
      porten.person = { subject, acr: high };
      const taken = await comeBack('idporten', { token: second.token });
      expectError(await finish('idporten', taken), 409, 'conflict');
      const renewed = await (await theLeader()).post(`/api/accounts/${id}/invitation`).expect(200);
      const token = tokenIn(renewed.body.link);
      const back = await comeBack('idporten', { token });
      const { body } = await finish('idporten', back).expect(200);
      expect(body.account).toMatchObject({ id, hasNotices: true });
    });

    it('an account with a second factor accepts a link there with a code, which leaves the password behind', async () => {
      const { body: made } = await (await theLeader())
        .post('/api/accounts')
        .send({ email: `kode-${++people}@oidc.example`, displayName: 'Kode', role: 'advisor' })
        .expect(201);
      const own = one.anyone();
      const password = 'riktig hest batteri stift';
      await own
        .post('/api/invitations/accept')
        .send({ token: tokenIn(made.invitation.link), password })
        .expect(200);
      const { body: offered } = await own.post('/api/me/second-factor').send({ password });
      const codes = await own
        .post('/api/me/second-factor/confirm')
        .send({ code: codeOf(offered.secret) })
        .expect(200);
      const renewed = await (await theLeader()).post(`/api/accounts/${made.id}/invitation`);
      porten.person = { subject: `kode-${people}`, acr: high };
      const came = await comeBack('idporten', { token: tokenIn(renewed.body.link) });
      expectError(await finish('idporten', came), 401, 'second_factor_required');
      await finish('idporten', came, codes.body.recoveryCodes[0]).expect(200);
      const { email } = made;
      const signIn = one.anyone().post('/api/session').send({ email, password });
      expectError(await signIn, 401, 'not_signed_in');
    });

    it('a provider that is asked how sure it is stands in for a second factor, another does not', async () => {
      const { caller } = await bound();
      await caller.get('/api/participants').expect(200);
      const { caller: weaker } = await bound('entra');
      expect((await weaker.get('/api/session')).body.needsSecondFactor).toBe(true);
      expectError(await weaker.get('/api/participants'), 403, 'second_factor_required');
    });

    it('signing out ends both sessions; there one is asked and sent home', async () => {
      const { caller, cookies } = await bound();
      const { body, headers } = await caller.post('/api/session/provider-sign-out').expect(200);
      expect(String(headers['set-cookie'])).toContain('fotfeste_session=;');
      expectError(await caller.get('/api/session'), 401, 'not_signed_in');
      const asked = new URL(body.address);
      expect(asked.origin).toBe(porten.issuer);
      expect(asked.searchParams.get('post_logout_redirect_uri')).toBe(siteUrl.href);
      expect(asked.searchParams.get('id_token_hint')).toMatch(/^ey/);
      expect(cookies.size).toBeGreaterThan(0);
      const signedIn = await one.signedIn({ role: 'participant', participantId: `p-${people}-x` });
      expect((await signedIn.post('/api/session/provider-sign-out').expect(200)).body).toEqual({});
      expectError(await signedIn.get('/api/session'), 401, 'not_signed_in');
    });

    it('a session ended at the provider ends here, at whichever server it was begun', async () => {
      const { caller, cookies, subject } = await bound();
      porten.person = { subject, acr: high };
      const second = await comeBack('idporten');
      await finish('idporten', second).expect(200);
      await endAt(porten, cookies);
      await expect
        .poll(async () => (await caller.get('/api/session')).status, { timeout: 10_000 })
        .toBe(401);
      // Another session of the same person, begun in another browser there.
      await second.caller.get('/api/session').expect(200);
    });

    it('a session that goes on after a second factor was confirmed ends with the one there, too', async () => {
      const { cookies, id, subject } = await bound('entra');
      const renewed = await (await theLeader()).post(`/api/accounts/${id}/invitation`).expect(200);
      const password = 'riktig hest batteri stift';
      await one
        .anyone()
        .post('/api/invitations/accept')
        .send({ token: tokenIn(renewed.body.link), password })
        .expect(200);
      entra.person = { subject };
      const came = await comeBack('entra', {}, cookies);
      await finish('entra', came).expect(200);
      const { caller } = came;
      const { body } = await caller.post('/api/me/second-factor').send({ password }).expect(200);
      const code = codeOf(body.secret);
      await caller.post('/api/me/second-factor/confirm').send({ code }).expect(200);
      expect((await caller.get('/api/session').expect(200)).body.provider).toBe('entra');
      const sid = sidIn(await idTokenOf(cookies, 'entra'));
      await one
        .anyone()
        .get('/api/session/providers/entra/front-channel-logout')
        .query({ iss: entra.issuer, sid })
        .expect(204);
      expectError(await caller.get('/api/session'), 401, 'not_signed_in');
    });

    it('front-channel logout ends the session that it names, of that provider alone', async () => {
      const { caller, cookies } = await bound();
      const sid = sidIn(await idTokenOf(cookies));
      const logout = (name: string, query: object) =>
        one.anyone().get(`/api/session/providers/${name}/front-channel-logout`).query(query);
      expectFaults(await logout('idporten', { iss: entra.issuer, sid }), 'iss unknown_code');
      await logout('entra', { iss: entra.issuer, sid }).expect(204);
      await logout('idporten', { iss: porten.issuer, sid: 'another' }).expect(204);
      await caller.get('/api/session').expect(200);
      await logout('idporten', { iss: porten.issuer, sid }).expect(204);
      expectError(await caller.get('/api/session'), 401, 'not_signed_in');
    });

    it('only a logout token ends sessions, signed by the provider', async () => {
      const { caller, cookies } = await bound();
      const idToken = await idTokenOf(cookies);
      const logout = (token: string, name = 'idporten') =>
        one
          .anyone()
          .post(`/api/session/providers/${name}/back-channel-logout`)
          .type('form')
          .send({ logout_token: token });
      const [head, , signature] = idToken.split('.');
      const claims = {
        iss: porten.issuer,
        aud: 'fotfeste',
        iat: Math.floor(Date.now() / 1000),
        jti: 'x',
        sid: sidIn(idToken),
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
      };
      const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
      const none = Buffer.from('{"alg":"none"}').toString('base64url');
      for (const token of [idToken, `${head}.${forged}.${signature}`, `${none}.${forged}.`, 'x']) {
        expectFaults(await logout(token), 'logout_token invalid_format');
      }
      expectError(
        await one
          .anyone()
          .post('/api/session/providers/idporten/back-channel-logout')
          .send({ logout_token: 'x' }),
        415,
        'unsupported_media_type',
      );
      await caller.get('/api/session').expect(200);
    });

    /** Signs out at the provider, as the person does on its own pages. */
    async function endAt(provider: TestProvider, cookies: Map<string, string>): Promise<void> {
      const hint = await idTokenOf(cookies);
      const header = (): string => [...cookies].map((pair) => pair.join('=')).join('; ');
      const page = await fetch(
        `${provider.issuer}/session/end?${new URLSearchParams({ id_token_hint: hint })}`,
        { headers: { cookie: header() } },
      );
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
      await fetch(`${provider.issuer}/session/end/confirm`, {
        method: 'POST',
        redirect: 'manual',
        headers: {
          cookie: header(),
          'content-type': 'application/x-www-form-urlencoded',
        },
        body: new URLSearchParams({ xsrf, logout: 'yes' }),
      });
    }

    /** What signing out hands over, of another session here on the same one there. */
    async function idTokenOf(cookies: Map<string, string>, name = 'idporten'): Promise<string> {
      const came = await comeBack(name, {}, cookies);
      await finish(name, came).expect(200);
      const { body } = await came.caller.post('/api/session/provider-sign-out').expect(200);
      return new URL(body.address).searchParams.get('id_token_hint') ?? '';
    }

    function sidIn(idToken: string): string {
      const [, claims = ''] = idToken.split('.');
      return JSON.parse(Buffer.from(claims, 'base64url').toString()).sid;
    }
  });
});

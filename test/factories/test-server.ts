import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { type Config, readConfig } from '#server/config.ts';
import { type Context, createContext } from '#server/context.ts';
import type { NewAccount } from '#server/features/accounts/session-service.ts';
import { createHttpServer } from '#server/http-server.ts';
import { databaseFile } from '#server/storage/connect.ts';
import type { OpeningDraft } from '#shared/openings/opening.ts';
import type { ParticipantDraft } from '#shared/participants/participant.ts';
import { atTheEnd } from '#test/at-the-end.ts';
import { builtProgram } from '#test/built-program.ts';
import { contactName, watchCanaries } from './canaries.ts';
import { anEmployerInput } from './employer.ts';
import { anOpeningDraft } from './opening-draft.ts';
import { aParticipantDraft } from './participant-draft.ts';

/** Someone who calls the API; signed in it carries a session cookie. */
export type Caller = ReturnType<typeof supertest.agent>;

export interface Credentials {
  email: string;
  password: string;
}

/** The whole server on its embedded engines in a folder of its own, with its clock in hand. */
export interface TestServer {
  url: string;
  dataDir: string;
  context: Context;
  anyone(): Caller;
  /** A new account of this kind; a participant's one where there is one. */
  account(account: Omit<NewAccount, 'email' | 'displayName'>): Promise<Credentials>;
  /** The same, signed in. */
  signedIn(account: Omit<NewAccount, 'email' | 'displayName'>): Promise<Caller>;
  /** A new employer, and someone of its people signed in. */
  employer(): Promise<{ id: string; caller: Caller }>;
  advisor(municipality?: string): Promise<Caller>;
  /** Registers a participant, who is then signed in. */
  participant(draft?: Partial<ParticipantDraft>): Promise<{ id: string; caller: Caller }>;
  /** Writes and publishes an opening, for a new employer unless one is given. @returns its id. */
  publish(draft?: Partial<OpeningDraft>): Promise<string>;
  /** From now on the server's clock shows this; without an instant the time that it is. */
  setClock(instant?: string): void;
  /** Ends the server; its data stay until `close`. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

const password = 'a password for tests';
let made = 0;
/** Servers of the same settings follow each other at one address: a browser knows what it loaded there. */
let usualPort = 0;

export async function startTestServer(
  settings: Partial<Config> = {},
  log?: Parameters<typeof createContext>[2],
): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  const config = {
    ...usualConfig(dataDir),
    planWorker: () => builtProgram('server/features/plans/plan-worker.ts'),
    ...settings,
  };
  const isOnNewFile = !('dataDir' in settings || config.mongodbUri || config.meilisearch);
  if (isOnNewFile) await copyFile(await emptyDatabase(), join(dataDir, databaseFile));
  let clock: Date | undefined;
  const canaries = watchCanaries();
  const context = await createContext(config, () => clock ?? new Date(), log ?? canaries.log);
  const http = createHttpServer(context);
  canaries.watch(http);
  const isUsual = Object.keys(settings).length === 0;
  const port = await listen(http, isUsual ? usualPort : 0);
  if (isUsual) usualPort = port;
  const url = `http://127.0.0.1:${port}`;

  /** The word, where the index has it: whom to ask about an opening is nothing to be found by. */
  async function foundBy(word: string): Promise<string> {
    const search = supertest(url).get(`/api/openings?literal=1&q=${word}`).timeout(5000);
    // Where a test has taken something away nothing is found.
    const items: unknown[] = (await search.catch(() => undefined))?.body.items ?? [];
    return items.length > 0 ? word : '';
  }

  const participants = new Map<string, Credentials>();
  /** Who writes for a test that only needs the thing: a sign-in costs as much as ten tests' requests. */
  const writers = new Map<string, Promise<Caller>>();
  const writer = (key: string, make: () => Promise<Caller>): Promise<Caller> => {
    const known = writers.get(key) ?? make();
    writers.set(key, known);
    return known;
  };
  const server: TestServer = {
    url,
    dataDir,
    context,
    // As a browser does: it says where a request comes from.
    anyone: () => supertest.agent(url).set('Origin', url),
    async account(account) {
      const known = participants.get(account.participantId ?? '');
      if (known) return known;
      made++;
      const credentials = { email: `person-${made}@test.example`, password };
      await context.features.accounts.service.create(
        { ...account, email: credentials.email, displayName: `Blåbær Prøvestad ${made}` },
        password,
      );
      if (account.participantId) participants.set(account.participantId, credentials);
      return credentials;
    },
    async signedIn(account) {
      const caller = server.anyone();
      await caller
        .post('/api/session')
        .send(await server.account(account))
        .expect(200);
      return caller;
    },
    async employer() {
      const { id } = await context.features.employers.service.create(
        anEmployerInput(),
        randomUUID(),
      );
      const caller = await server.signedIn({ role: 'employer', employerId: id });
      writers.set(id, Promise.resolve(caller));
      return { id, caller };
    },
    advisor: (municipality = '3907') => server.signedIn({ role: 'advisor', municipality }),
    async participant(draft = {}) {
      const whole = aParticipantDraft(draft);
      const { municipality } = whole;
      const advisor = await writer(municipality, () => server.advisor(municipality));
      const { body } = await advisor.post('/api/participants').send(whole).expect(201);
      const caller = await server.signedIn({ role: 'participant', participantId: body.id });
      return { id: body.id, caller };
    },
    async publish(draft = {}) {
      const employerId = draft.employerId ?? (await server.employer()).id;
      const employer = await writer(employerId, () =>
        server.signedIn({ role: 'employer', employerId }),
      );
      const written = await employer
        .post('/api/openings')
        .send(anOpeningDraft({ ...draft, employerId }))
        .expect(201);
      await employer.post(`/api/openings/${written.body.id}/publish`).expect(200);
      return written.body.id;
    },
    setClock(instant) {
      writers.clear(); // their sessions may have ended meanwhile
      clock = instant === undefined ? undefined : new Date(instant);
    },
    async stop() {
      if (!http.listening) return;
      // A stand-in of Meilisearch finds all by any word; it holds the same documents as the embedded engine.
      const found = config.meilisearch ? '' : await foundBy(contactName);
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      const metrics = await context.metrics.text();
      await context.close();
      canaries.end({ metrics, 'what search finds by': found });
    },
    async close() {
      await server.stop();
      await rm(dataDir, { recursive: true });
    },
  };
  return server;
}

function usualConfig(dataDir: string): Config {
  return { ...readConfig({ NODE_ENV: 'test', DEMO: '0', LOG_LEVEL: 'silent' }), dataDir };
}

let prepared: Promise<string> | undefined;

/**
 * A database as the first start leaves it, with its tables and indexes: made once, it takes half the
 * time of a start. That a server starts without one is what the tests that give a folder try.
 * @returns its file
 */
function emptyDatabase(): Promise<string> {
  prepared ??= (async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-'));
    atTheEnd(() => rmSync(dataDir, { recursive: true, force: true }));
    const context = await createContext(usualConfig(dataDir));
    await context.close();
    return join(dataDir, databaseFile);
  })();
  return prepared;
}

/** @returns the port: this one, or another where it is taken. */
async function listen(http: Server, wanted: number): Promise<number> {
  try {
    http.listen(wanted, '127.0.0.1');
    await once(http, 'listening');
    return (http.address() as AddressInfo).port;
  } catch (error) {
    if (wanted === 0) throw error;
    return await listen(http, 0);
  }
}

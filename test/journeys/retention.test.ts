import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createRetentionService } from '#server/features/retention/retention-service.ts';
import { createRetentionStore } from '#server/features/retention/retention-store.ts';
import { openDatabase } from '#server/storage/connect.ts';
import { type CountedKind, pastBefore, retentionRules } from '#shared/retention/retention-rules.ts';
import { builtProgram } from '#test/built-program.ts';
import { startTestServer, type TestServer } from '#test/factories/test-server.ts';

/** What is past its time: said by the command without names, removed by the hourly sweep. */
let server: TestServer;
let program: string;
beforeAll(async () => {
  program = await builtProgram('server/commands/retention-command.ts');
  server = await startTestServer();
});
afterAll(() => server.close());

function dryRun(...args: string[]): string[] {
  const env = { ...process.env, DATA_DIR: server.dataDir, NODE_ENV: 'test' };
  const { stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    env,
    encoding: 'utf8',
  });
  return (stdout + stderr).trim().split('\n');
}

it('an invitation that nobody used goes with its account; a case is for the leader to decide', async () => {
  server.setClock('2020-03-01T10:00:00Z');
  const leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const programme = { start: '2018-01-01', end: '2020-01-01' };
  const { id } = await server.participant({ displayName: 'Svartbak Strand', programme });
  const invited = { role: 'advisor', displayName: 'Vipe Eng', email: 'vipe@test.example' };
  await leader.post('/api/accounts').send(invited).expect(201);
  server.setClock();

  const said = dryRun('--dry-run');
  const line = (kind: string): string | undefined => said.find((each) => each.startsWith(kind));
  expect(line('unused_invitations')).toMatch(/the next sweep removes 1 /);
  expect(line('sessions')).toMatch(/the next sweep removes 3 /);
  expect(line('cases')).toMatch(/for a leader to decide: 1 /);
  expect(said.join()).not.toMatch(/Svartbak|Vipe|@/);
  expect(dryRun()).toEqual([expect.stringMatching(/^Usage: npm run retention/)]);

  await server.context.features.retention?.sweep?.();
  const after = dryRun('--dry-run').filter((each) => each.includes('sweep removes'));
  expect(after.filter((each) => !/removes 0 /.test(each))).toEqual([]);
  const anew = await server.signedIn({ role: 'leader', municipality: '3907' });
  await anew.get(`/api/participants/${id}`).expect(200);
  // The address is free again.
  await anew.post('/api/accounts').send(invited).expect(201);
});

it('an account goes three years after somebody was shut out, and never one that is in use again', async () => {
  server.setClock('2020-03-01T10:00:00Z');
  let leader = await server.signedIn({ role: 'leader', municipality: '3907' });
  const { id: participantId } = await server.participant();
  const ids = [];
  for (let i = 0; i < 2; i++) {
    const own = await server.account({ role: 'advisor', municipality: '3907' });
    const { email } = own;
    const advisor = server.anyone();
    await advisor.post('/api/session').send(own).expect(200);
    await advisor.get(`/api/participants/${participantId}`).expect(200);
    const { body } = await leader.get('/api/accounts?role=advisor').expect(200);
    const { id } = body.items.find((each: { email: string }) => each.email === email);
    await leader.patch(`/api/accounts/${id}`).send({ version: 0, status: 'disabled' }).expect(200);
    ids.push(id);
  }
  const again = { version: 1, status: 'active' };
  await leader.patch(`/api/accounts/${ids[1]}`).send(again).expect(200);
  for (const [at, status] of [
    ['2023-02-28T10:00:00Z', 200],
    ['2023-03-02T10:00:00Z', 404],
  ] as const) {
    server.setClock(at);
    await server.context.features.retention?.sweep?.();
    leader = await server.signedIn({ role: 'leader', municipality: '3907' });
    await leader.get(`/api/accounts/${ids[0]}`).expect(status);
    await leader.get(`/api/accounts/${ids[1]}`).expect(200);
    // Then nobody can tell any more whose looks they were; the looks stay.
    const { body: looks } = await leader.get(`/api/looks?accountId=${ids[0]}`).expect(200);
    expect(looks.total).toBe(status === 200 ? 1 : 0);
    const { body: all } = await leader.get(`/api/looks?participantId=${participantId}`).expect(200);
    const by = all.items.map((each: { account: { id?: string } }) => each.account.id ?? 'nobody');
    expect(by).toEqual(expect.arrayContaining([status === 200 ? ids[0] : 'nobody', ids[1]]));
  }
  server.setClock();
});

type Row = Record<string, unknown>;

/** Where each kind lies, what is past its time from an instant on, and what never is. */
const kinds: Record<
  Exclude<CountedKind, 'cases'>,
  { in: string; row: (at: Date) => Row; stays?: (at: Date) => Row[] }
> = {
  sessions: { in: 'sessions', row: (at) => ({ expiresAt: at }) },
  attempts: { in: 'attempts', row: (at) => ({ forgottenAt: at }) },
  idempotency_keys: { in: 'idempotency-keys', row: (at) => ({ expiresAt: at }) },
  unused_invitations: {
    in: 'accounts',
    row: (at) => ({ status: 'invited', invitation: { expiresAt: at } }),
    stays: (at) => [
      { status: 'active', passwordHash: 'x', invitation: { expiresAt: at } },
      { status: 'invited', passwordHash: 'x', invitation: { expiresAt: at } },
    ],
  },
  disabled_accounts: {
    in: 'accounts',
    row: (at) => ({ status: 'disabled', disabledAt: at }),
    stays: (at) => [
      { status: 'active', disabledAt: at },
      { status: 'disabled', disabledAt: at, participantId: 'p' },
    ],
  },
  opening_drafts: {
    in: 'openings',
    row: (at) => ({ status: 'draft', updatedAt: at.toISOString() }),
    stays: (at) =>
      ['published', 'closed'].map((status) => ({ status, updatedAt: at.toISOString() })),
  },
  account_events: { in: 'account-events', row: (at) => ({ at }) },
  shortlists: { in: 'shortlists', row: (at) => ({ at }) },
  opened: { in: 'opened', row: (at) => ({ at }) },
  plans: { in: 'plans', row: (at) => ({ at }) },
  saved_openings: { in: 'saved-openings', row: (at) => ({ at }) },
  saved_searches: { in: 'saved-searches', row: (at) => ({ at }) },
  seen_matches: { in: 'seen-matches', row: (at) => ({ at }) },
  news_mails: { in: 'news-mails', row: (at) => ({ at }) },
};

it('of each kind goes what is past its time, to the minute, and nothing else', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'fotfeste-'));
  const { connection, close } = await openDatabase({ dataDir });
  const now = new Date('2026-07-01T10:00:00Z');
  const removed = retentionRules.filter(({ effect }) => effect === 'remove');
  expect(removed.map(({ kind }) => kind).sort()).toEqual(Object.keys(kinds).sort());
  const left: string[] = [];
  for (const rule of removed) {
    const { in: collection, row, stays } = kinds[rule.kind as keyof typeof kinds];
    const minutesFromIt = (minutes: number): Date =>
      new Date(pastBefore(rule, now).getTime() + minutes * 60_000);
    const rows: [string, Row][] = [
      ['past', row(minutesFromIt(-1))],
      ['in time', row(minutesFromIt(1))],
      ...(stays?.(minutesFromIt(-1)) ?? []).map((each): [string, Row] => ['no such', each]),
    ];
    const named = rows.map(([name, each], at) => ({ _id: `${rule.kind} ${at} ${name}`, ...each }));
    await connection.collection<Row & { _id: string }>(collection).insertMany(named);
    left.push(...named.filter(({ _id }) => !_id.endsWith('past')).map(({ _id }) => _id));
  }
  const service = createRetentionService({
    store: createRetentionStore(connection),
    isArchived: async () => false,
    unreadable: async () => [],
    now: () => now,
  });
  await service.sweep();
  const found = await Promise.all(
    [...new Set(Object.values(kinds).map((each) => each.in))].map((name) =>
      connection.collection<{ _id: string }>(name).find({}).toArray(),
    ),
  );
  expect(found.flatMap((rows) => rows.map(({ _id }) => _id)).sort()).toEqual(left.sort());
  await close();
  await rm(dataDir, { recursive: true });
});

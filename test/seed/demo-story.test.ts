import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#seed/generate/days.ts';
import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { type Story, tellStory } from '#seed/generate/story/tell-story.ts';
import { seedDatabase } from '#seed/seed-database.ts';
import { demoAccounts } from '#server/features/accounts/demo-accounts.ts';
import { openingModel } from '#server/features/openings/opening-model.ts';
import { placementModel } from '#server/features/placements/placement-model.ts';
import { referralModel } from '#server/features/referrals/referral-model.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import { openDatabase } from '#server/storage/connect.ts';
import type { PlacementForAdvisors } from '#shared/placements/placement.ts';
import { placementStates } from '#shared/placements/placement-codes.ts';
import { limitFinding } from '#shared/placements/placement-limits.ts';
import type { ReferralForAdvisors } from '#shared/referrals/referral.ts';
import { referralStates } from '#shared/referrals/referral-table.ts';
import { type Caller, startTestServer, type TestServer } from '#test/factories/test-server.ts';
import { expectHistory } from '#test/referrals/expected.ts';

const size = { openings: 600, participants: 120, randomSeed: '1' };

let tables: ReferenceTables;
beforeAll(async () => {
  tables = await readReferenceTables(join(import.meta.dirname, '../../seed/reference'));
});

const tell = (today: string, other: Partial<typeof size> = {}) => {
  const options = { ...size, ...other, today };
  return tellStory(generateDemoData(options, tables), options, tables);
};

describe('the story of the demo', () => {
  it('is the same every time, ids included', async () => {
    const [one, two] = [await tell('2026-03-10'), await tell('2026-03-10')];
    expect(JSON.stringify(two.story)).toBe(JSON.stringify(one.story));
    const { changes: _c, taken: _t, opened: _o, shortlist: _s, ...others } = one.story;
    const { savedOpenings, savedSearches, ...lists } = others;
    expect(savedOpenings.length).toBeGreaterThan(1);
    expect(savedSearches).toHaveLength(2);
    const ids = Object.values(lists).flatMap((list) => list.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps to what is possible, on whichever day it is told', async () => {
    // A whole week and the turns of months.
    for (const later of [0, 1, 2, 3, 4, 5, 6, 51, 300]) {
      const today = addDays('2026-03-09', later);
      const demo = await tell(today, { openings: 250, participants: 40 });
      expectInOrder(demo.story, today);
      expectPlaces(demo);
      for (const each of demo.story.placements.filter(({ cancelled }) => !cancelled)) {
        const others = demo.story.placements.filter(
          ({ id, participantId }) => id !== each.id && participantId === each.participantId,
        );
        expect(limitFinding(each, others, tables.placementLimits)).not.toBe('refused');
        const end = each.approved?.period?.end;
        expect(
          end === undefined || each.kind !== 'work_training' || each.approvals.advisor?.by,
        ).not.toBe(undefined);
      }
    }
  });

  it('is told with whatever there is', async () => {
    for (const [openings, participants] of [
      [0, 0],
      [20, 3],
      [0, 30],
      [3, 30],
    ] as const) {
      const demo = await tell('2026-03-10', { openings, participants });
      expectInOrder(demo.story, '2026-03-10');
      expectPlaces(demo);
    }
  });
});

function expectInOrder({ referrals, placements, changes }: Story, today: string): void {
  const now = `${today}T00:00:00.000Z`;
  for (const { createdAt, updatedAt, history } of [...referrals, ...placements]) {
    const times = [createdAt, ...history.map(({ at }) => at), updatedAt];
    expect([...times].sort()).toEqual(times);
    expect(updatedAt < now, `${updatedAt} ${today}`).toBe(true);
  }
  for (const each of referrals) expectHistory(each as unknown as ReferralForAdvisors);
  for (const { end, cancelled, approved, history } of placements) {
    if (end) expect(end.on >= (approved?.period?.start ?? today)).toBe(true);
    if (cancelled) expect(cancelled.on < (approved?.period?.start ?? today)).toBe(true);
    expect(history[0]?.action).toBe('make');
  }
  for (const list of changes.values()) {
    expect(list[0]?.what).toBe('registered');
    const times = list.map(({ at }) => at);
    expect([...times].sort()).toEqual(times);
  }
}

/** Who has a place stands on the opening's list, and nobody else. */
function expectPlaces(demo: Awaited<ReturnType<typeof tell>>): void {
  const { referrals, placements, taken } = demo.story;
  const held = placements.filter(holdsPlace);
  for (const { id, places, placesFree, publishedAt = '' } of demo.openings) {
    const told = (taken.get(id) ?? []).map(({ referralId }) => referralId);
    const here = held.filter(({ openingId }) => openingId === id);
    expect(told.sort()).toEqual(here.map(({ referralId }) => referralId).sort());
    expect(placesFree).toBeLessThanOrEqual(places - told.length);
    for (const each of referrals.filter(({ openingId }) => openingId === id)) {
      expect(publishedAt < each.createdAt).toBe(true);
    }
  }
}

function holdsPlace({ kind, end, cancelled }: Story['placements'][number]): boolean {
  const isFreedAtEnd = kind === 'work_training' || kind === 'language_practice';
  return !cancelled && !(end && isFreedAtEnd);
}

describe('the demo that starts', () => {
  let folder: string;
  let server: TestServer;
  let before: unknown;
  const callers = new Map<string, Caller>();

  async function everything(): Promise<unknown> {
    const { connection, close } = await openDatabase({ dataDir: join(folder, 'data') });
    const found = [
      await referralModel(connection).find({}).sort({ _id: 1 }).lean(),
      await placementModel(connection).find({}).sort({ _id: 1 }).lean(),
      await openingModel(connection).find({}).sort({ _id: 1 }).lean(),
    ];
    await close();
    return JSON.parse(JSON.stringify(found));
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'story-'));
    const dataDir = join(folder, 'data');
    const database = await openDatabase({ dataDir });
    await seedDatabase(database, tables, {
      ...size,
      today: osloDayOf(new Date()),
      accounts: true,
      progress: () => undefined,
    });
    await database.close();
    before = await everything();
    server = await startTestServer({ dataDir, isDemo: true });
    for (const { email, password, role } of demoAccounts) {
      const caller = server.anyone();
      await caller.post('/api/session').send({ email, password }).expect(200);
      callers.set(role, caller);
    }
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  const get = async (role: string, path: string) =>
    (await (callers.get(role) as Caller).get(path).expect(200)).body;

  it('has every state of referrals and placements, each with its history', async () => {
    const { items, total } = await get('leader', '/api/referrals?pageSize=100');
    expect(items).toHaveLength(total);
    const states = (items as ReferralForAdvisors[]).map(({ state }) => state);
    expect(referralStates.filter((state) => !states.includes(state))).toEqual([]);
    for (const each of items) {
      expectHistory(each);
      expect(each.match).toMatchObject({ score: expect.any(Number) });
    }
    const placed = await get('leader', '/api/placements?pageSize=100');
    const found = (placed.items as PlacementForAdvisors[]).map(({ state }) => state);
    expect(placementStates.filter((state) => !found.includes(state))).toEqual([]);
  });

  it('gives everybody something to do today', async () => {
    const advisors = await get('advisor', '/api/today');
    const totals = Object.entries<{ total: number }>(advisors).map(([list, { total }]) => [
      list,
      total > 0,
    ]);
    expect(totals).toEqual(Object.keys(advisors).map((list) => [list, true]));
    expect(advisors.below15).toMatchObject({ total: 1 });
    expect(advisors.answers.total).toBeLessThan(10);
    const participants = await get('participant', '/api/today');
    expect(participants).toMatchObject({
      toAnswer: { total: 1 },
      checkInsDue: { total: 1 },
      toApprove: { total: 0 },
    });
    expect(await get('employer', '/api/today')).toMatchObject({
      toAnswer: { total: 2 },
      toApprove: { total: 2 },
    });
    const { items } = await get('employer', '/api/placements?state=running');
    expect(items.length).toBeGreaterThanOrEqual(2);
  });

  it('has pasts to tell: levels, stays without a job, outcomes and what was corrected', async () => {
    const { participantId: own } = await get('participant', '/api/session');
    const history = await get('advisor', `/api/participants/${own}/history?pageSize=100`);
    const kinds = history.items.map(({ kind }: { kind: string }) => kind);
    for (const kind of ['levels', 'wishes', 'referral', 'placement', 'check_in', 'note']) {
      expect(kinds).toContain(kind);
    }
    expect(kinds.at(-1)).toBe('registered');
    const hours = await get('advisor', `/api/participants/${own}/hours`);
    expect(hours).toMatchObject({ below: false });
    const { items: people } = await get('leader', '/api/participants?pageSize=100');
    const churned: string[] = [];
    const corrected: string[] = [];
    for (const { id } of people) {
      await get('leader', `/api/participants/${id}/history?pageSize=100`);
      await get('leader', `/api/participants/${id}/export`);
      const record = await get('leader', `/api/participants/${id}`);
      if (record.churn?.length > 0) churned.push(id);
      const { items } = await get('leader', `/api/participants/${id}/outcomes`);
      if (items.some((each: { corrections: unknown[] }) => each.corrections.length > 0)) {
        corrected.push(id);
      }
    }
    expect(churned).toHaveLength(1);
    expect(corrected).toHaveLength(1);
  });

  it('holds nothing that a start has to mend', async () => {
    await server.stop();
    expect(await everything()).toEqual(before);
  });
});

import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { boundBy } from './check-certificate.ts';
import { keyOf, marketByForce, plannedScene, SceneBench } from './planned-scene.ts';

const numRuns = Number(process.env.TEST_PLAN_RUNS ?? 100);

afterEach(() => vi.restoreAllMocks());

it('a plan that is stopped anywhere keeps every rule, and its certificate proves the gap', async () => {
  const seen = { stopped: 0, done: 0 };
  await fc.assert(
    fc.asyncProperty(plannedScene, fc.integer({ min: 0, max: 40 }), async (planned, looks) => {
      // Time goes on by one with each look at the clock.
      let now = 0;
      vi.spyOn(performance, 'now').mockImplementation(() => now++);
      const bench = new SceneBench(planned, looks);
      const found = await bench.solve();
      vi.restoreAllMocks();
      seen[found.state] += 1;
      const whole = await new SceneBench(planned).solve();
      const { edges, lockSum, withoutLock, market } = await marketByForce(planned, bench.ranking);
      const worthOf = (plan: typeof found): number => {
        const placed = new Set(plan.lines.map(({ participantId }) => participantId));
        const counted = withoutLock.filter((id) => placed.has(id)).length;
        return Math.round(plan.total * 1e6) - lockSum + counted * plan.certificate.b;
      };
      const bound = boundBy(found.certificate, edges, withoutLock);
      expect(Math.round((found.gap ?? 0) * 1e6)).toBe(bound - worthOf(found));
      expect(worthOf(whole)).toBeLessThanOrEqual(bound);
      expect(worthOf(found)).toBeLessThanOrEqual(worthOf(whole));
      expect(found.state === 'done').toBe(found.gap === undefined);
      // Every lock is in, nothing is in twice, and nobody has more than there is.
      const keys = found.lines.map(keyOf);
      const allowed = new Set([...edges, ...planned.input.locks].map(keyOf));
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(allowed).toContain(key);
      for (const lock of planned.input.locks) expect(keys).toContain(keyOf(lock));
      const most = Math.max(0, ...countsOf(found.lines.map((line) => line.participantId)));
      expect(most).toBeLessThanOrEqual(planned.input.each);
      const rooms = planned.ofPlan
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id }, i) => [id, market.capacity[i] ?? 0] as const);
      for (const [id, room] of rooms) {
        const taken = found.lines.filter((line) => line.openingId === id && !line.locked);
        expect(taken.length).toBeLessThanOrEqual(room);
      }
    }),
    { numRuns },
  );
  expect(Math.min(seen.stopped, seen.done)).toBeGreaterThan(numRuns / 20);
});

function countsOf(ids: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts.values()];
}

import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { planJob } from '#server/features/plans/plan-job.ts';
import type { SolvedPlan, ThreadGround } from '#server/features/plans/plan-messages.ts';
import type { StoredPlan } from '#server/features/plans/plan-store.ts';
import { createPlanThread, type PlanThread } from '#server/features/plans/plan-thread.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import { type ReferenceTables, readReferenceTables } from '#server/reference/reference-tables.ts';
import { defaultWeights } from '#shared/matching/default-weights.ts';
import type { PlanReply } from '#shared/plans/plan.ts';
import { boundBy } from '#test/planning/check-certificate.ts';
import { bestByLinearProgram } from '#test/planning/linear-program.ts';
import { edgesByRanking, marketOfEdges } from './plan-edges.ts';
import {
  type BenchMarket,
  benchMarkets,
  gainMarkets,
  home,
  planToday,
  rankingOf,
} from './plan-world.ts';

/** Above this an established solver of linear programs does not answer in minutes. */
const mostEdgesOfProgram = 60_000;
const runs = 3;

/**
 * Plans at the sizes of plan.md, each in the thread of the product: seconds with edges, prices,
 * certificate and comparison, the longest hold of this event loop meanwhile, memory, one line tried.
 * Beside it HiGHS on the smaller ones, and what it is worth on markets of the demo generator.
 */
export async function run([only]: readonly string[]): Promise<void> {
  const tables = await readReferenceTables('seed/reference');
  const thread = createPlanThread(
    async () =>
      new Worker(join(dirname(process.argv[1] ?? ''), 'plan-worker.js'), {
        workerData: groundOf(tables),
      }),
  );
  try {
    const rows: Record<string, object> = {};
    for (const market of benchMarkets(tables)) {
      if (only !== undefined && !market.name.includes(only)) continue;
      rows[market.name] = await measured(thread, tables, market);
      // What takes long is told as it comes.
      console.log(market.name, JSON.stringify(rows[market.name]));
    }
    console.table(rows);
    const proofs: Record<string, object> = {};
    for (const market of benchMarkets(tables)) {
      if (only !== undefined && !market.name.includes(only)) continue;
      proofs[market.name] = await checked(thread, tables, market);
    }
    console.table(proofs);
    if (only === undefined) {
      const gains: Record<string, object> = {};
      for (const market of gainMarkets(tables))
        gains[market.name] = await gain(thread, tables, market);
      console.table(gains);
      await besideProgram(thread, tables);
    }
  } finally {
    await thread.close();
  }
}

function groundOf(tables: ReferenceTables): ThreadGround {
  const occupations = Array.from(
    tables.occupations,
    ([code, { category, subcategory }]) => [code, { category, subcategory }] as const,
  );
  return {
    occupations: new Map(occupations),
    municipalities: [...tables.municipalities.keys()],
    limitMs: 60_000,
  };
}

async function solved(
  thread: PlanThread,
  ranking: Ranking,
  { asked }: BenchMarket,
): Promise<SolvedPlan> {
  const sides = await ranking.plannedSides(home, { today: planToday });
  const { participantIds, openingIds } = sides;
  const plan = {
    id: 'bench',
    participantIds,
    openingIds: openingIds.join(' '),
    input: asked,
    weights: defaultWeights,
    today: planToday,
  } as unknown as StoredPlan;
  const found = planJob(plan, await ranking.snapshot(home, { participantIds, openingIds }));
  if (!found) throw new Error('no such plan');
  return thread.solve(found.job, () => {});
}

async function measured(
  thread: PlanThread,
  tables: ReferenceTables,
  market: BenchMarket,
): Promise<object> {
  const ranking = rankingOf(tables, market);
  // Other work of the machine is no work of a plan: of some runs the best counts.
  const least = { ms: Infinity, cpu: Infinity, hold: Infinity };
  let memory = 0;
  let plan = await solved(thread, ranking, market);
  for (let i = 0; i < runs; i++) {
    const watch = watchLoop();
    const begun = performance.now();
    const cpu = process.cpuUsage();
    plan = await solved(thread, ranking, market);
    least.ms = Math.min(least.ms, performance.now() - begun);
    const { user, system } = process.cpuUsage(cpu);
    least.cpu = Math.min(least.cpu, (user + system) / 1000);
    const seen = watch.end();
    least.hold = Math.min(least.hold, seen.longest);
    memory = Math.max(memory, seen.memory);
  }
  const lines = JSON.parse(plan.parts.lines) as PlanReply['lines'];
  const tries: number[] = [];
  for (let i = 0; i < 20; i++) {
    const one = lines[Math.floor((i * lines.length) / 20)];
    const other = lines[Math.floor(((i * 7 + 3) * lines.length) / 143) % lines.length];
    if (!one || !other) continue;
    const from = performance.now();
    await thread.tryLine({
      planId: 'bench',
      participantId: one.participantId,
      openingId: other.openingId,
      isRuledOut: i % 4 === 0,
    });
    tries.push(performance.now() - from);
  }
  return {
    state: plan.state,
    s: seconds(least.ms),
    'cpu s': seconds(least.cpu),
    limit: market.limit,
    placed: plan.placed,
    'hold ms': least.hold.toFixed(1),
    'try ms': median(tries).toFixed(1),
    'rss MB': Math.round(memory / 1e6),
    'greedy %': share(plan.compared.greedy.total, plan.total),
    'random %': share(plan.compared.random.total, plan.total),
  };
}

/** The certificate added up by the tests' own checker, over edges asked of the ranking one by one. */
async function checked(
  thread: PlanThread,
  tables: ReferenceTables,
  market: BenchMarket,
): Promise<object> {
  const ranking = rankingOf(tables, market);
  const { parts, total, placed } = await solved(thread, ranking, market);
  const certificate = JSON.parse(parts.certificate) as NonNullable<PlanReply['certificate']>;
  const edges = await edgesByRanking(ranking, market);
  const bound = boundBy(
    certificate,
    edges.map(({ weight: w, ...pair }) => ({ ...pair, w })),
    market.participants.map(({ id }) => id),
  );
  const worth = Math.round(total * 1e6) + certificate.b * placed;
  return { edges: edges.length, plan: worth, bound, proven: bound === worth };
}

async function gain(
  thread: PlanThread,
  tables: ReferenceTables,
  market: BenchMarket,
): Promise<object> {
  const plan = await solved(thread, rankingOf(tables, market), market);
  const { greedy, random } = plan.compared;
  return {
    total: plan.total.toFixed(0),
    placed: plan.placed,
    'greedy total': greedy.total.toFixed(0),
    'greedy placed': greedy.placed,
    'random total': random.total.toFixed(0),
    'random placed': random.placed.toFixed(1),
  };
}

/** The same optimum by HiGHS, and how long each takes. */
async function besideProgram(thread: PlanThread, tables: ReferenceTables): Promise<void> {
  const rows: Record<string, object> = {};
  for (const market of gainMarkets(tables).filter(({ asked }) => asked.goal === 'most_people')) {
    const ranking = rankingOf(tables, market);
    await solved(thread, ranking, market);
    const begun = performance.now();
    const plan = await solved(thread, ranking, market);
    const own = performance.now() - begun;
    const edges = await edgesByRanking(ranking, market);
    if (edges.length > mostEdgesOfProgram) {
      rows[market.name] = {
        edges: edges.length,
        'own ms': own.toFixed(0),
        'program ms': 'too many',
      };
      continue;
    }
    const from = performance.now();
    const best = bestByLinearProgram(marketOfEdges(market, edges));
    rows[market.name] = {
      edges: edges.length,
      'own ms': own.toFixed(0),
      'program ms': (performance.now() - from).toFixed(0),
      'same total': best.total === Math.round(plan.total * 1e6),
      'same placed': best.placed === plan.placed,
    };
  }
  console.table(rows);
}

/** How long the loop of this thread is held at most, and how much memory the process has. */
function watchLoop(): { end(): { longest: number; memory: number } } {
  let last = performance.now();
  let longest = 0;
  let memory = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
    memory = Math.max(memory, process.memoryUsage.rss());
  }, 5);
  return {
    end() {
      clearInterval(timer);
      return { longest, memory };
    },
  };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(2);
}

function share(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(1);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

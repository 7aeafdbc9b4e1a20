import { createRanking } from '#server/matching/create-ranking.ts';
import { defaultWeights } from '#shared/matching/match.ts';
import { createBenchWorld, today } from './ranking-world.ts';
const world = await createBenchWorld(40);
const options = { today, weights: defaultWeights, page: 1, pageSize: 20 };
for (const n of (process.env['NS'] ?? '1000,20000,100000').split(',').map(Number)) {
  const engine = createRanking(world.tables);
  engine.setLabourNeed(world.tables.labourNeed);
  for (const o of world.openings(n)) engine.putOpening(o);
  const reps = Math.max(5, Math.min(100, 2e6 / n | 0));
  const best = new Array(40).fill(Infinity);
  for (let k = 0; k < reps; k++) for (const [i, p] of world.participants.entries()) { const s = performance.now(); await engine.matches(p, options); best[i] = Math.min(best[i], performance.now() - s); }
  const mean = best.reduce((a, b) => a + b) / 40;
  console.log(n, 'mean of mins ms', mean.toFixed(4), 'ns/row', (mean / n * 1e6).toFixed(1), 'max', Math.max(...best).toFixed(3));
}

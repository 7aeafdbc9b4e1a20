import { createRanking } from '#server/matching/create-ranking.ts';
import { MatchingIndex } from '#server/matching/matching-index.ts';
import { openingFacts } from '#server/matching/opening-facts.ts';
import { createOpeningTable } from '#server/matching/opening-table.ts';
import { defaultWeights } from '#shared/matching/match.ts';
import { bruteMatches } from '#test/matching/brute-force/brute-force.ts';
import { needPart, ruleBetween } from '#test/matching/brute-force/pillars.ts';
import { createBenchWorld, today } from './ranking-world.ts';

export async function run(): Promise<void> {
  const t0 = performance.now();
  const world = await createBenchWorld(2000);
  console.log('world', performance.now() - t0);
  const options = { today, weights: defaultWeights, page: 1, pageSize: 20 };
  const index = new MatchingIndex(world.tables);
  const need = new Map<string, ReturnType<typeof needPart>>();
  const rules = new Map<string, ReturnType<typeof ruleBetween>>();
  const bw = { ...world.tables,
    needOf: (o: any) => { const k = o.municipality + o.occupation; let v = need.get(k); if (!v) { v = needPart(bw, o); need.set(k, v); } return v; },
    ruleOf: (a: string, b: string) => { const k = a + b; let v = rules.get(k); if (!v) { v = ruleBetween(bw as any, a, b); rules.set(k, v); } return v; } };
  for (const n of [1000, 10_000, 100_000, 1_000_000]) {
    const engine = createRanking(world.tables);
    engine.setLabourNeed(world.tables.labourNeed);
    const table = createOpeningTable();
    let t = performance.now();
    for (const o of world.openings(n)) { engine.putOpening(o); }
    const put = performance.now() - t;
    for (const o of world.openings(n)) table.put(o.id, openingFacts(o, index));
    const words = table.segments.flatMap((s) => Object.values(s).map((c) => new Uint32Array(c.buffer, 0, c.byteLength >> 2)));
    const floor = () => { let a = 0; for (const w of words) a = (a + sum(w)) | 0; return a; };
    const who = world.participants.slice(0, 40);
    for (let k = 0; k < 3; k++) for (const p of who) await engine.matches(p, options);
    const times: number[] = [];
    for (const p of who) { const s = performance.now(); await engine.matches(p, options); times.push(performance.now() - s); }
    times.sort((a, b) => a - b);
    for (let k = 0; k < 20; k++) floor();
    const fl: number[] = [];
    for (let k = 0; k < 21; k++) { const s = performance.now(); floor(); fl.push(performance.now() - s); }
    fl.sort((a, b) => a - b);
    let brute = 0;
    if (n <= 100_000) {
      const list = [...world.openings(n)];
      for (const p of who.slice(0, 3)) bruteMatches(bw as any, list, p, options);
      const s = performance.now(); for (const p of who.slice(0, 5)) bruteMatches(bw as any, list, p, options); brute = (performance.now() - s) / 5;
    }
    const m = times[20]!, f = fl[10]!;
    console.log(n, 'put/s', Math.round(n / put * 1000), 'page ms', m.toFixed(3), 'max', times[39]!.toFixed(3), 'ns/row', (m / n * 1e6).toFixed(1), 'floor', f.toFixed(3), 'x', (m / f).toFixed(1), 'brute', brute.toFixed(1), 'x', (brute / m).toFixed(1), 'bytes', (table.bytes / n).toFixed(1));
  }
}
function sum(w: Uint32Array): number {
  let a = 0, b = 0, c = 0, d = 0;
  for (let i = 0; i + 3 < w.length; i += 4) { a = (a + w[i]!) | 0; b = (b + w[i + 1]!) | 0; c = (c + w[i + 2]!) | 0; d = (d + w[i + 3]!) | 0; }
  return (a + b + c + d) | 0;
}

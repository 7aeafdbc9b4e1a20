import { columnBytes } from '#server/matching/columns.ts';
import { MatchingIndex } from '#server/matching/matching-index.ts';
import { openingFacts } from '#server/matching/opening-facts.ts';
import { createOpeningTable, type OpeningTable } from '#server/matching/opening-table.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { bruteMatches } from '#test/matching/brute-force/brute-force.ts';
import { type BenchWorld, createBenchWorld, firstPage } from './ranking-world.ts';

const sizes = [1000, 10_000, 100_000, 1_000_000];
/** More openings as objects than this are too many for the loop over objects. */
const bruteSize = 100_000;
const samples = 40;

/**
 * The ranking engine at every size, beside two measures of the same run: the tests' brute force with
 * similarity and need looked up, and one pass that sums the bytes of the columns. Of each participant
 * the best of five runs counts, for the machine may have other work; of the participants the median.
 */
export async function run(): Promise<void> {
  say('Drawing 100,000 openings and 2,000 participants …');
  const world = await createBenchWorld(2000);
  const rows: Row[] = [];
  for (const size of sizes) {
    say(`Ranking among ${format(size)} openings …`);
    rows.push(await firstPageAt(world, size));
  }
  console.table(Object.fromEntries(rows.map(({ openings, ...rest }) => [openings, rest])));
  say('Ranking a whole municipality …');
  await wholeMunicipality(world);
  say('Ranking while openings change …');
  await changesWhileRanking(world);
}

interface Row {
  openings: string;
  'first page ms': string;
  'slowest ms': string;
  'page 50 ms': string;
  'ns per opening': string;
  'sum of bytes ms': string;
  'times the sum': string;
  'brute force ms': string;
  'faster than it': string;
  'what-if ms': string;
  'longest hold ms': string;
  'bytes per opening': string;
}

async function firstPageAt(world: BenchWorld, size: number): Promise<Row> {
  const table = filledTable(world, size);
  const ranking = world.ranking(world.openings(size));
  const who = world.participants.slice(0, samples);
  const page = (one: Participant, number = 1): Promise<unknown> =>
    ranking.matches(one, { ...firstPage, page: number });

  const times = await timesOf(who, (one) => page(one));
  const later = await timesOf(who.slice(0, 5), (one) => page(one, 50));
  const helping = await timesOf(who.slice(0, 5), (one) => ranking.whatIf(one, firstPage));
  const hold = await longestHold(who.slice(0, 10), (one) =>
    Promise.all([page(one), ranking.whatIf(one, firstPage)]),
  );
  const sum = median(await timesOf(who, () => Promise.resolve(sumOfBytes(table))));
  const brute = size > bruteSize ? undefined : await bruteTime(world, size, who.slice(0, 3));
  const first = median(times);
  return {
    openings: format(size),
    'first page ms': fixed(first),
    'slowest ms': fixed(Math.max(...times)),
    'page 50 ms': fixed(median(later)),
    'ns per opening': fixed((first * 1e6) / size),
    'sum of bytes ms': fixed(sum),
    'times the sum': fixed(first / sum),
    'brute force ms': brute === undefined ? '' : fixed(brute),
    'faster than it': brute === undefined ? '' : fixed(brute / first),
    'what-if ms': fixed(median(helping)),
    'longest hold ms': fixed(hold),
    'bytes per opening': `${fixed(columnsOf(table) / size)} + ids ${fixed(table.ids.bytes / size)}`,
  };
}

function filledTable(world: BenchWorld, size: number): OpeningTable {
  const index = new MatchingIndex(world.tables);
  const table = createOpeningTable();
  for (const one of world.openings(size)) table.put(one.id, openingFacts(one, index));
  return table;
}

function columnsOf(table: OpeningTable): number {
  return table.segments.reduce((sum, segment) => sum + columnBytes(segment), 0);
}

/** Reads every byte of the columns once, four words at a time. */
function sumOfBytes(table: OpeningTable): number {
  let total = 0;
  for (const segment of table.segments) {
    for (const column of Object.values(segment)) {
      total = (total + sumOfWords(new Uint32Array(column.buffer))) | 0;
    }
  }
  return total;
}

function sumOfWords(words: Uint32Array): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let i = 0; i + 3 < words.length; i += 4) {
    a = (a + (words[i] as number)) | 0;
    b = (b + (words[i + 1] as number)) | 0;
    c = (c + (words[i + 2] as number)) | 0;
    d = (d + (words[i + 3] as number)) | 0;
  }
  return (a + b + c + d) | 0;
}

async function bruteTime(world: BenchWorld, size: number, who: Participant[]): Promise<number> {
  const openings = [...world.openings(size)];
  const brute = world.bruteWorld();
  const loop = (one: Participant) => Promise.resolve(bruteMatches(brute, openings, one, firstPage));
  return median(await timesOf(who, loop, 2));
}

/** 2,000 participants × 20,000 openings, and one opening for the 2,000. */
async function wholeMunicipality(world: BenchWorld): Promise<void> {
  const ranking = world.ranking(world.openings(20_000));
  const begun = cpuMilliseconds();
  for (const one of world.participants) await ranking.matches(one, firstPage);
  const seconds = (cpuMilliseconds() - begun) / 1000;
  say(
    `2,000 participants × 20,000 openings, a first page each: ${fixed(seconds)} s of processor time`,
  );

  const municipality = '0301';
  for (const one of world.participants) ranking.putParticipant({ ...one, municipality });
  const openings = [...world.openings(samples)];
  const times = await timesOf(openings, (one) => ranking.candidates(one, municipality, firstPage));
  say(`One opening for 2,000 participants: ${fixed(median(times))} ms`);
}

/** For two seconds, changes are put in as fast as the ranking takes them while it answers. */
async function changesWhileRanking(world: BenchWorld): Promise<void> {
  const ranking = world.ranking(world.openings(100_000));
  const openings = [...world.openings(20_000)];
  const end = performance.now() + 2000;
  let pages = 0;
  const asking = async (): Promise<void> => {
    while (performance.now() < end) {
      await ranking.matches(world.participants[pages % 2000] ?? raise(), firstPage);
      pages++;
      await pause();
    }
  };
  let changes = 0;
  const changing = async (): Promise<void> => {
    while (performance.now() < end) {
      for (let i = 0; i < 100; i++) ranking.putOpening(openings[changes++ % 20_000] ?? raise());
      await pause();
    }
  };
  await Promise.all([asking(), changing()]);
  say(
    `Changes a second while ranking 100,000: ${format(changes / 2)}, pages a second: ${format(pages / 2)}`,
  );
  say(`A change is in the next answer after ${fixed(await visibleAfter(ranking, world))} ms`);
}

async function visibleAfter(ranking: Ranking, world: BenchWorld): Promise<number> {
  const [who] = world.participants;
  if (!who) return raise();
  const { items } = await ranking.matches(who, firstPage);
  const best = [...world.openings(100_000)].find(({ id }) => id === items[0]?.id) ?? raise();
  const begun = performance.now();
  ranking.putOpening({ ...best, placesFree: 0 });
  const then = await ranking.matches(who, firstPage);
  if (then.items[0]?.id === best.id) raise();
  return performance.now() - begun;
}

/** Milliseconds of the best of some runs for each, after one for nothing. */
async function timesOf<T>(
  each: readonly T[],
  work: (one: T) => Promise<unknown>,
  runs = 5,
): Promise<number[]> {
  for (const one of each) await work(one);
  const times: number[] = [];
  for (const one of each) {
    let best = Infinity;
    for (let run = 0; run < runs; run++) {
      const begun = performance.now();
      await work(one);
      best = Math.min(best, performance.now() - begun);
    }
    times.push(best);
  }
  return times;
}

/** Milliseconds between two turns of the event loop at worst; the best of all runs. */
async function longestHold<T>(
  each: readonly T[],
  work: (one: T) => Promise<unknown>,
): Promise<number> {
  let least = Infinity;
  for (const one of each) {
    let longest = 0;
    let isDone = false;
    const working = work(one).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      const begun = performance.now();
      await pause();
      longest = Math.max(longest, performance.now() - begun);
    }
    await working;
    least = Math.min(least, longest);
  }
  return least;
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

function raise(): never {
  throw new Error('the benchmark has no such thing');
}

function fixed(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1);
}

function format(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function say(line: string): void {
  console.log(line);
}

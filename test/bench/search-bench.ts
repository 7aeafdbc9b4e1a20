import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { createEmbeddedIndex } from '#server/search/embedded-index.ts';
import { createMeilisearchHttp } from '#server/search/meilisearch-http.ts';
import { createMeilisearchIndex } from '#server/search/meilisearch-index.ts';
import { pageRequests } from '#server/search/meilisearch-page.ts';
import { allWords } from '#server/search/meilisearch-text.ts';
import type { IndexedOpening, IndexQuery, SearchIndex } from '#server/search/search-index.ts';
import { queryWords } from '#server/search/search-words.ts';
import { openingKinds, publicKinds } from '#shared/codes.ts';
import { besideEngine } from '#test/search/beside-engine.ts';
import { generatedOpenings } from '#test/search/relevance.ts';
import { relevanceQueries } from '#test/search/relevance-queries.ts';
import { inBatches, queryFor } from '#test/search/search-inputs.ts';
import { quantile } from './quantile.ts';

const sizes = [20_000, 100_000];
const uid = 'search-bench';
const trondheim = { lat: 63.43, lon: 10.395 };

/**
 * Pages of 25 with all facets, from both engines: the queries of the relevance table with the filters
 * people combine them with. Milliseconds; Meilisearch (where TEST_MEILISEARCH_URL is set) both as it
 * counts itself, in whole milliseconds per query of a page, and as a server process waits for it.
 */
export async function run(): Promise<void> {
  const url = process.env.TEST_MEILISEARCH_URL;
  const apiKey = process.env.TEST_MEILISEARCH_API_KEY;
  const tables = await readReferenceTables('seed/reference');
  const rows: Row[] = [];
  for (const size of sizes) {
    console.log(`Drawing ${size} openings …`);
    // Of the openings drawn some nine in ten are published.
    const openings = generatedOpenings(Math.ceil(size * 1.2), tables).slice(0, size);
    const embedded = createEmbeddedIndex(tables);
    rows.push(await measure('embedded, in process', embedded, openings));
    if (!url) continue;
    const meilisearch = besideEngine(tables, (columns) =>
      createMeilisearchIndex(tables, columns, { url, apiKey, uid, searchTimeoutMs: 60_000 }),
    );
    rows.push(await measure('Meilisearch, over HTTP', meilisearch, openings));
    rows.push({ ...(await ownTimes(url, apiKey)), openings: size });
    await meilisearch.close();
  }
  if (!url) console.log('Meilisearch is left out: TEST_MEILISEARCH_URL is not set.');
  else await dropIndex(url, apiKey);
  console.table(rows);
}

interface Row {
  engine: string;
  openings: number;
  'p50 ms': number;
  'p99 ms': number;
  /** Within a radius and by distance. */
  'near p50 ms'?: number;
  'near p99 ms'?: number;
  /** Ids for a match list. */
  'ids p50 ms'?: number;
  'suggest p50 ms'?: number;
  /** One opening, until the engine has applied it: one more, and one that it has already. */
  'add p50 ms'?: number;
  'put p50 ms'?: number;
  'fill s'?: number;
}

/** With text and without, filtered and not, in every order. */
function benchQueries(): IndexQuery[] {
  const filters: Partial<IndexQuery>[] = [
    {},
    { county: ['03'] },
    { kind: ['vacancy', 'apprenticeship'], level: 'B1' },
    { category: ['Helse og sosial'], shift: ['day', 'evening'], hoursMin: 20 },
    { near: trondheim, radiusKm: 50, sort: 'distance' },
    { visibility: { kinds: publicKinds }, sort: 'deadline', page: 3 },
  ];
  const texts = relevanceQueries.flatMap(([q], i) => (i % 3 === 0 ? [q, undefined] : [q]));
  return texts.flatMap((q) => filters.map((filter) => queryFor({ q, ...filter })));
}

/** A city, half the country, and everything by distance; with text and without. */
function nearQueries(): IndexQuery[] {
  const filters: Partial<IndexQuery>[] = [
    { radiusKm: 50 },
    { radiusKm: 50, sort: 'distance' },
    { radiusKm: 400, kind: ['vacancy', 'apprenticeship'], sort: 'distance' },
    { sort: 'distance' },
  ];
  const texts = relevanceQueries.flatMap(([q], i) => (i % 3 === 0 ? [q, undefined] : [q]));
  return texts.flatMap((q) => filters.map((filter) => queryFor({ q, near: trondheim, ...filter })));
}

async function measure(
  engine: string,
  index: SearchIndex,
  openings: readonly IndexedOpening[],
): Promise<Row> {
  console.log(`${engine}: ${openings.length} openings …`);
  const started = performance.now();
  await index.rebuild(inBatches(openings));
  const fill = Math.round((performance.now() - started) / 100) / 10;
  const queries = benchQueries();
  const pages = await timesOf(queries, (query) => index.search(query));
  const near = await timesOf(nearQueries(), (query) => index.search(query));
  const everyone = { kinds: openingKinds };
  const ids = await timesOf(queries.slice(0, 60), (query) => index.matchingIds(query, everyone));
  const typed = relevanceQueries.slice(0, 30).map(([q]) => q.slice(0, 4));
  const suggested = await timesOf(typed, (q) =>
    index.suggest(q, everyone, queryFor().openOn ?? ''),
  );
  let revision = 1000;
  // What is there in its revision is not written again.
  const puts = await timesOf(openings.slice(0, 20), ({ opening, employerName }) =>
    index.put([{ opening: { ...opening, revision: revision++ }, employerName }]),
  );
  const added = openings.slice(0, 20).map(copyOf);
  const adds = await timesOf(added, (opening) => index.put([opening]), 'cold');
  return {
    engine,
    openings: openings.length,
    'p50 ms': quantile(pages, 0.5, 1),
    'p99 ms': quantile(pages, 0.99, 1),
    'near p50 ms': quantile(near, 0.5, 1),
    'near p99 ms': quantile(near, 0.99, 1),
    'ids p50 ms': quantile(ids, 0.5, 1),
    'suggest p50 ms': quantile(suggested, 0.5, 1),
    'add p50 ms': quantile(adds, 0.5, 1),
    'put p50 ms': quantile(puts, 0.5, 1),
    'fill s': fill,
  };
}

/** The same pages, asked as the index asks them, for the time that the engine counts itself. */
async function ownTimes(url: string, apiKey: string | undefined): Promise<Omit<Row, 'openings'>> {
  const http = createMeilisearchHttp();
  const times: number[] = [];
  for (const query of benchQueries()) {
    const requests = pageRequests(query, allWords(queryWords(query.q ?? '')));
    const queries = requests.map((request) => ({ indexUid: uid, ...request }));
    const { results } = (await http.send(`${url}/multi-search`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ queries }),
    })) as { results: { processingTimeMs: number }[] };
    times.push(results.reduce((sum, result) => sum + result.processingTimeMs, 0));
  }
  http.close();
  return {
    engine: 'Meilisearch, as it counts',
    'p50 ms': quantile(times, 0.5, 1),
    'p99 ms': quantile(times, 0.99, 1),
  };
}

function copyOf({ opening, employerName }: IndexedOpening): IndexedOpening {
  return { opening: { ...opening, id: `${opening.id}-copy` }, employerName };
}

/** Once round to warm up, unless it is work that can be done once only; then once to measure. */
async function timesOf<T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  start: 'warm' | 'cold' = 'warm',
): Promise<number[]> {
  if (start === 'warm') for (const item of items) await work(item);
  const times: number[] = [];
  for (const item of items) {
    const started = performance.now();
    await work(item);
    times.push(performance.now() - started);
  }
  return times;
}

async function dropIndex(url: string, apiKey: string | undefined): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}` };
  await fetch(`${url}/indexes/${uid}`, { method: 'DELETE', headers });
}

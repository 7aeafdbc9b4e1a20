import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { demoAccounts } from '#server/features/accounts/demo-accounts.ts';
import type { Role } from '#shared/codes.ts';
import { type BenchReply, type BenchRequest, sendWell, signIn } from './bench-client.ts';
import type { BenchReport } from './page-bench-server.ts';

const sizes = ['600', '20000'];
/** So many to warm up, and so many to measure, one after the other on one connection. */
const requests = Number(process.argv[3] ?? 1000);
/** Only pages whose name begins so. */
const only = process.argv[4] ?? '';
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * Processor time of the whole server process per request, how many times that of `/api/health/live`,
 * which costs what every request does (HTTP, headers, the log), and how long the event loop was held.
 * What is asked for again is mostly kept; rows "made anew" are of what is not.
 * Arguments: how many openings, how many requests, which pages.
 */
export async function run(): Promise<void> {
  const [asked] = process.argv.slice(2);
  for (const size of asked ? [asked] : sizes) {
    console.log(`Drawing ${size} openings …`);
    const server = fork(process.argv[1] ?? '', [size]);
    try {
      console.table(await measureAll(server));
    } finally {
      server.disconnect();
      await once(server, 'exit');
    }
  }
  agent.destroy();
}

interface Page {
  name: string;
  paths: string[];
  role?: Role;
  /** Asked for as a browser does. */
  encoding?: 'gzip';
  /** Each time another parameter that leaves nothing out, so that nothing that is kept will do. */
  anew?: (n: number) => string;
}

const livePage: Page = { name: 'live', paths: ['/api/health/live'] };
const rounds = 20;

type Row = {
  'ms per request': number;
  'times live': number;
  /** On one core. */
  'a second': number;
  kB: number;
  'held ms': number;
};
interface Used {
  cpuMs: number;
  heldMs: number;
}

async function measureAll(server: ChildProcess): Promise<Record<string, Row>> {
  const { url } = await reported<{ url: string }>(server);
  const cookies = new Map<Role, string>();
  for (const account of demoAccounts) cookies.set(account.role, await signIn(url, account));
  const pages = (await pagesOf(url, cookies)).filter(({ name }) => name.startsWith(only));
  let asked = 0;
  const ask: Ask = ({ paths, role, encoding, anew }, i) => {
    const cookie = role ? cookies.get(role) : undefined;
    const headers = { ...(cookie && { cookie }), ...(encoding && { 'accept-encoding': encoding }) };
    const path = paths[i % paths.length] ?? '';
    return get(url + (anew ? `${path}?${anew(asked++)}` : path), headers);
  };
  for (const page of [livePage, ...pages]) {
    for (let i = 0; i < requests; i++) await ask(page, i);
  }
  const rows: Record<string, Row> = {};
  for (const page of pages) rows[page.name] = await measure(page, ask, () => usedBy(server));
  return rows;
}

type Ask = (page: Page, i: number) => Promise<BenchReply>;

/** The page and live in turns, so that whatever else the machine does meets both alike. */
async function measure(page: Page, ask: Ask, usedNow: () => Promise<Used>): Promise<Row> {
  let [own, live, bytes, heldMs] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round++) {
    const begun = await usedNow();
    for (let i = 0; i < requests / rounds; i++) {
      bytes += (await ask(page, i * rounds + round)).body.length;
    }
    const between = await usedNow();
    for (let i = 0; i < requests / rounds; i++) await ask(livePage, i);
    own += between.cpuMs - begun.cpuMs;
    live += (await usedNow()).cpuMs - between.cpuMs;
    heldMs = Math.max(heldMs, between.heldMs);
  }
  return {
    'ms per request': rounded(own / requests, 3),
    'times live': rounded(own / live, 1),
    'a second': rounded((1000 * requests) / own, 0),
    kB: rounded(bytes / requests / 1000, 1),
    'held ms': rounded(heldMs, 1),
  };
}

/** Each page with several addresses where people's differ. */
async function pagesOf(url: string, cookies: ReadonlyMap<Role, string>): Promise<Page[]> {
  const read = async (path: string, role: Role): Promise<{ items: { id: string }[] }> =>
    JSON.parse((await get(url + path, { cookie: cookies.get(role) ?? '' })).body.toString());
  const participants = (await read('/api/participants?pageSize=20', 'advisor')).items;
  const openings = (await read('/api/openings?pageSize=20&kind=vacancy', 'advisor')).items;
  const texts = ['renhold', 'kokk', 'barnehage', 'butikk i oslo', 'praksis', 'lager'];
  const search = {
    first: ['/api/openings'],
    pages: [1, 2, 3, 4, 5].map((page) => `/api/openings?page=${page}`),
    text: texts.map((q) => `/api/openings?q=${encodeURIComponent(q)}`),
    filters: ['/api/openings?kind=vacancy&shift=day&level=B1&near=59.91,10.75&sort=distance'],
  };
  const matches = participants.map(({ id }) => `/api/participants/${id}/matches`);
  const ready = { opening: openings.map(({ id }) => `/stillinger/${id}`), board: ['/'] };
  const me = await get(`${url}/api/session`, { cookie: cookies.get('participant') ?? '' });
  const { participantId } = JSON.parse(me.body.toString());
  return [
    livePage,
    { name: 'search, first page', paths: search.first },
    { name: 'search, first page, gzip', paths: search.first, encoding: 'gzip' },
    { name: 'search, first page, made anew', paths: search.first, anew: newer },
    { name: 'search, five pages', paths: search.pages },
    { name: 'search, text', paths: search.text },
    { name: 'search, filters and distance', paths: search.filters },
    { name: 'search, advisor', paths: search.first, role: 'advisor' },
    { name: 'matches, advisor', paths: matches, role: 'advisor' },
    { name: 'matches, own', paths: ['/api/me/matches'], role: 'participant' },
    {
      name: 'matches, own, made anew',
      paths: ['/api/me/matches'],
      role: 'participant',
      anew: newer,
    },
    {
      name: 'matches, own, gzip',
      paths: ['/api/me/matches'],
      role: 'participant',
      encoding: 'gzip',
    },
    {
      name: 'candidates',
      paths: openings.map(({ id }) => `/api/openings/${id}/candidates`),
      role: 'advisor',
    },
    { name: 'participants', paths: ['/api/participants'], role: 'advisor' },
    // Of a record the same reply twice: what the second costs more is the look that is written.
    { name: 'record, own', paths: [`/api/participants/${participantId}`], role: 'participant' },
    { name: 'record, advisor', paths: [`/api/participants/${participantId}`], role: 'advisor' },
    { name: 'own openings', paths: ['/api/me/openings'], role: 'employer' },
    { name: 'new matches, advisor', paths: ['/api/new-matches'], role: 'advisor' },
    { name: 'page of an opening, made anew', paths: ready.opening, anew: unknownTo },
    { name: 'page of an opening, kept', paths: ready.opening },
    { name: 'page of the board, made anew', paths: ready.board, anew: unknownTo },
    { name: 'page of the board, kept', paths: ready.board },
  ];
}

/** A filter that all openings pass. */
function newer(n: number): string {
  return `publishedAfter=${new Date(n).toISOString()}`;
}

/** Pages leave it alone. */
function unknownTo(n: number): string {
  return `bench=${n}`;
}

function get(url: string, headers: BenchRequest['headers'] = {}): Promise<BenchReply> {
  return sendWell(url, { headers, agent });
}

async function reported<T extends BenchReport>(server: ChildProcess): Promise<T> {
  const [said] = await once(server, 'message');
  return said as T;
}

async function usedBy(server: ChildProcess): Promise<Used> {
  const answer = reported<Used>(server);
  server.send('cpu');
  return answer;
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

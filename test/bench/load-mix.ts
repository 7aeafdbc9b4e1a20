import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { type BenchReply, type BenchRequest, send } from './bench-client.ts';
import type { LoadTally } from './load-tally.ts';
import type { OwnOpening } from './load-world.ts';

const texts = ['renhold', 'kokk', 'barnehage', 'butikk i oslo', 'praksis', 'lager', 'sykepleier'];
const filters = [
  'kind=vacancy&shift=day&level=B1',
  'county=03&hoursMin=20',
  'near=59.91,10.75&radiusKm=50&sort=distance',
  'category=Helse%20og%20sosial&sort=deadline',
  'municipality=3907',
  'page=3',
];
const typed = ['re', 'kok', 'osl', 'barneh', 'but', 'la', 'sy', 'drammen'];

/** What each connection asks for in turn, and where; people differ in what they type. */
const mix: readonly (readonly [kind: string, paths: readonly string[]])[] = [
  ['search', texts.map((q) => `/api/openings?q=${encodeURIComponent(q)}`)],
  ['filters', filters.map((query) => `/api/openings?${query}`)],
  ['suggestions', typed.map((q) => `/api/suggestions?q=${q}`)],
  ['start page', ['/']],
  ['own matches', ['/api/me/matches']],
];

export interface Reader {
  url: string;
  /** Of a participant. */
  cookie: string;
  /** Where it begins, so that not all ask for the same at once. */
  first: number;
  gzip: boolean;
}

/** One connection that asks without a pause until it is told to stop. */
export async function readOn(reader: Reader, tally: LoadTally, stop: AbortSignal): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers: Record<string, string> = { cookie: reader.cookie };
  if (reader.gzip) headers['accept-encoding'] = 'gzip, deflate, br';
  for (let i = reader.first; !stop.aborted; i++) {
    const [kind, paths] = mix[i % mix.length] ?? raise();
    const path = paths[Math.floor(i / mix.length) % paths.length];
    await counted(tally, kind, reader.url + path, { headers, agent });
  }
  agent.destroy();
}

export interface Writer {
  url: string;
  /** Of an employer. */
  cookie: string;
  own: readonly OwnOpening[];
  pauseMs: number;
}

/** Changes its openings in turn. */
export async function writeOn(writer: Writer, tally: LoadTally, stop: AbortSignal): Promise<void> {
  const { url, cookie, own, pauseMs } = writer;
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  if (pauseMs > 0) await pause(Math.random() * pauseMs);
  for (let i = 0; !stop.aborted; i++) {
    const opening = own[i % own.length] ?? raise();
    const json = { version: opening.version, title: `Medarbeider ${i}` };
    const reply = await counted(tally, 'write', `${url}/api/openings/${opening.id}`, {
      method: 'PATCH',
      headers: { cookie },
      json,
      agent,
    });
    if (reply?.status === 200) opening.version = JSON.parse(reply.body.toString()).version;
    if (pauseMs > 0) await pause(pauseMs, undefined, { signal: stop }).catch(() => {});
  }
  agent.destroy();
}

async function counted(
  tally: LoadTally,
  kind: string,
  url: string,
  asked: BenchRequest,
): Promise<BenchReply | undefined> {
  const begun = performance.now();
  try {
    const reply = await send(url, asked);
    if (reply.status < 400) tally.answered(kind, performance.now() - begun);
    else tally.failed(kind, `${reply.status} ${reply.body.toString().slice(0, 200)}`);
    return reply;
  } catch (error) {
    tally.failed(kind, String(error));
    return undefined;
  }
}

function raise(): never {
  throw new Error('a writer has no published opening');
}

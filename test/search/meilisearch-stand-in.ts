import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What can be wrong with an engine. */
export type Fault =
  | 'none'
  | 'down'
  | 'cut'
  | 'slow'
  | 'error 500'
  | 'not json'
  | 'wrong key'
  | 'full'
  | 'tasks fail';
export const faults: readonly Fault[] = [
  'down',
  'cut',
  'slow',
  'error 500',
  'not json',
  'wrong key',
  'full',
  'tasks fail',
];

interface Held {
  documents: Map<string, Record<string, unknown>>;
  settings: Record<string, unknown>;
}

interface StandInTask {
  uid: number;
  indexUid: string | null;
  type: string;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  error: Problem | null;
}

interface Problem {
  message: string;
  code: string;
  type: string;
  link: string;
}

/** Errors as Meilisearch 1.50 words them. */
function problem(code: string, message: string, type = 'invalid_request'): Problem {
  return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
}

class Refused extends Error {
  readonly status: number;
  readonly problem: Problem;
  constructor(status: number, given: Problem) {
    super(given.message);
    this.status = status;
    this.problem = given;
  }
}

const noSpace = problem(
  'malformed_payload',
  'The `json` payload provided is malformed. `Couldn\'t serialize document value: No space left on device (os error 28) at path "/meili/update_files/.tmp3hfEsV"`.',
);
const internal = problem('internal', 'An internal error has occurred.', 'internal');
const wrongKey = problem('invalid_api_key', 'The provided API key is invalid.', 'auth');

function alreadyThere(a: string, b: string): Problem {
  const hint = `Hint: You can remove \`${b}\` first and then do your remove.`;
  const message = `Cannot rename \`${a}\` to \`${b}\` as the index already exists. ${hint}`;
  return problem('index_already_exists', message);
}

/**
 * The few endpoints of Meilisearch that we use, with replies recorded from 1.50, and every fault on
 * demand. It queues and applies tasks in order like the real one; its search finds every document,
 * whatever is asked: searching is tested on the real one.
 */
export class MeilisearchStandIn {
  readonly indexes = new Map<string, Held>();
  /** Documents that fail the task they come with. */
  readonly refusedIds = new Set<string>();
  /** Documents that are lost without a word. */
  readonly forgottenIds = new Set<string>();
  /** Requests by method and path pattern, in the order they came. */
  readonly requests: string[] = [];
  fault: Fault = 'none';
  /** Runs when a swap is asked for, before it is queued. */
  onSwap: () => void = () => {};
  /** Tasks wait while this is set. */
  isHoldingTasks = false;
  readonly #tasks: StandInTask[] = [];
  #work: (() => void)[] = [];
  #server: Server | undefined;
  #port = 0;

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#answer(request, response));
    // Else it ends a resting connection in the very moment in which a slow test asks through it again.
    server.keepAliveTimeout = 120_000;
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Refuses connections from now on; `start` brings it back at the same address. */
  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  /** id and revision of every document of an index. */
  revisions(uid: string): Record<string, unknown> {
    const documents = [...(this.indexes.get(uid)?.documents.values() ?? [])];
    return Object.fromEntries(documents.map(({ id, revision }) => [id, revision]));
  }

  releaseTasks(): void {
    this.isHoldingTasks = false;
    this.#process();
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    if (this.fault === 'down') return void request.socket.destroy();
    if (this.fault === 'slow') await new Promise((resolve) => setTimeout(resolve, 150));
    const { status, body } = this.#reply(request, text === '' ? undefined : JSON.parse(text));
    const reply = this.fault === 'not json' ? '<html>Bad gateway</html>' : JSON.stringify(body);
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(reply),
    });
    if (this.fault !== 'cut') return void response.end(reply);
    response.write(reply.slice(0, reply.length / 2), () => request.socket.destroy());
  }

  #reply(request: IncomingMessage, body: unknown): { status: number; body: unknown } {
    const url = new URL(request.url ?? '', 'http://meilisearch');
    const isTaskCall = request.method !== 'GET' && url.pathname !== '/multi-search';
    this.requests.push(`${request.method} ${url.pathname}`);
    try {
      if (this.fault === 'error 500') throw new Refused(500, internal);
      if (this.fault === 'wrong key') throw new Refused(403, wrongKey);
      if (this.fault === 'full' && isTaskCall) throw new Refused(400, noSpace);
      return { status: isTaskCall ? 202 : 200, body: this.#route(request.method ?? '', url, body) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return { status: error.status, body: error.problem };
    }
  }

  #route(method: string, url: URL, body: unknown): unknown {
    const [area, uid = '', part, detail] = url.pathname.split('/').slice(1);
    if (area === 'health') return { status: 'available' };
    if (area === 'multi-search') return this.#search(body as { queries: Asked[] });
    if (area === 'tasks') return this.#task(Number(uid));
    if (area === 'swap-indexes') return this.#swap(body as Swap[]);
    if (area === 'indexes' && uid === '') {
      if (method === 'GET') return this.#list();
      return this.#create((body as { uid: string }).uid);
    }
    return this.#ofIndex(
      `${method} ${[part, detail].filter(Boolean).join('/')}`.trim(),
      uid,
      url,
      body,
    );
  }

  #ofIndex(call: string, uid: string, url: URL, body: unknown): unknown {
    switch (call) {
      case 'GET':
        this.#index(uid);
        return about(uid);
      case 'DELETE':
        return this.#enqueue('indexDeletion', uid, () => {
          this.#index(uid);
          this.indexes.delete(uid);
        });
      case 'GET settings':
        return this.#index(uid).settings;
      case 'PATCH settings':
        return this.#enqueue('settingsUpdate', uid, () => {
          Object.assign(this.#index(uid).settings, body);
        });
      case 'GET stats':
        return { numberOfDocuments: this.#index(uid).documents.size, isIndexing: false };
      case 'GET documents':
        return this.#documents(uid, url.searchParams);
      case 'POST documents':
        return this.#enqueue('documentAdditionOrUpdate', uid, () => this.#add(uid, body as Doc[]));
      case 'POST documents/delete-batch':
        return this.#enqueue('documentDeletion', uid, () => {
          for (const id of body as string[]) this.#index(uid).documents.delete(id);
        });
      default:
        throw new Error(`the stand-in does not know ${call}`);
    }
  }

  #index(uid: string): Held {
    const held = this.indexes.get(uid);
    if (!held) throw new Refused(404, problem('index_not_found', `Index \`${uid}\` not found.`));
    return held;
  }

  #create(uid: string): unknown {
    return this.#enqueue('indexCreation', uid, () => {
      this.indexes.set(uid, { documents: new Map(), settings: { displayedAttributes: ['*'] } });
    });
  }

  #add(uid: string, documents: Doc[]): void {
    const refused = documents.find(({ id }) => this.refusedIds.has(id));
    if (refused) {
      const message = `Index \`${uid}\`: Could not find longitude in the document with the id: \`"${refused.id}"\`. Was expecting a \`_geo.lng\` field.`;
      throw new Refused(400, problem('invalid_document_geo_field', message));
    }
    if (!this.indexes.has(uid)) this.indexes.set(uid, { documents: new Map(), settings: {} });
    for (const document of documents) {
      if (!this.forgottenIds.has(document.id))
        this.#index(uid).documents.set(document.id, document);
    }
  }

  #swap(swaps: Swap[]): unknown {
    this.onSwap();
    return this.#enqueue('indexSwap', null, () => {
      for (const { indexes, rename } of swaps) {
        const [a, b] = indexes;
        if (rename) this.#mustBeFree(a, b);
        const [heldA, heldB] = [this.#index(a), rename ? undefined : this.#index(b)];
        this.indexes.set(b, heldA);
        if (heldB) this.indexes.set(a, heldB);
        else this.indexes.delete(a);
      }
    });
  }

  #mustBeFree(a: string, b: string): void {
    if (this.indexes.has(b)) throw new Refused(400, alreadyThere(a, b));
  }

  #list(): unknown {
    const results = [...this.indexes.keys()].map(about);
    return { results, offset: 0, limit: 1000, total: results.length };
  }

  #documents(uid: string, params: URLSearchParams): unknown {
    const [offset, limit] = [Number(params.get('offset') ?? 0), Number(params.get('limit') ?? 20)];
    const all = [...this.#index(uid).documents.values()];
    const results = all.slice(offset, offset + limit).map(({ id, revision }) => ({ id, revision }));
    return { results, offset, limit, total: all.length };
  }

  #search({ queries }: { queries: Asked[] }): unknown {
    const results = queries.map(({ indexUid, facets, page = 1, hitsPerPage, limit = 20 }) => {
      const { documents } = this.#index(indexUid);
      const ids = [...documents.keys()].sort();
      const orders = [...documents.values()].map(({ order }) => [String(order), 1]);
      const size = hitsPerPage ?? limit;
      const hits = ids.slice((page - 1) * size, page * size).map((id) => ({ id }));
      return {
        indexUid,
        hits,
        processingTimeMs: 0,
        page,
        hitsPerPage,
        totalHits: ids.length,
        facetDistribution: facets?.includes('order') ? { order: Object.fromEntries(orders) } : {},
      };
    });
    return { results };
  }

  #task(uid: number): unknown {
    const task = this.#tasks[uid];
    if (!task) throw new Refused(404, problem('task_not_found', `Task \`${uid}\` not found.`));
    const at = new Date().toISOString();
    return { ...task, batchUid: uid, canceledBy: null, enqueuedAt: at };
  }

  #enqueue(type: string, indexUid: string | null, apply: () => void): unknown {
    const uid = this.#tasks.length;
    const task: StandInTask = { uid, indexUid, type, status: 'enqueued', error: null };
    this.#tasks.push(task);
    this.#work.push(() => this.#apply(task, apply));
    setImmediate(() => this.#process());
    return {
      taskUid: uid,
      indexUid,
      status: 'enqueued',
      type,
      enqueuedAt: new Date().toISOString(),
    };
  }

  #process(): void {
    if (this.isHoldingTasks) return;
    const work = this.#work;
    this.#work = [];
    for (const each of work) each();
  }

  #apply(task: StandInTask, apply: () => void): void {
    try {
      if (this.fault === 'tasks fail') throw new Refused(500, internal);
      apply();
      task.status = 'succeeded';
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      task.status = 'failed';
      task.error = error.problem;
    }
  }
}

function about(uid: string): object {
  const at = new Date().toISOString();
  return { uid, createdAt: at, updatedAt: at, primaryKey: 'id' };
}

interface Doc extends Record<string, unknown> {
  id: string;
}

interface Swap {
  indexes: [string, string];
  rename: boolean;
}

interface Asked {
  indexUid: string;
  facets?: string[];
  page?: number;
  hitsPerPage?: number;
  limit?: number;
}

import { randomUUID } from 'node:crypto';
import { type EnqueuedTask, Meilisearch } from 'meilisearch';
import type { IndexColumns } from './index-columns.ts';
import { createDocumentMaker, type MeilisearchDocument } from './meilisearch-document.ts';
import { FreshIndex, type FreshIndexEngine, type Queued } from './meilisearch-fresh-index.ts';
import { createMeilisearchHttp, faultBehind } from './meilisearch-http.ts';
import type { SearchAnswer, SearchRequest } from './meilisearch-page.ts';
import { createMeilisearchSearch } from './meilisearch-search.ts';
import { fingerprintOf, meilisearchSettings } from './meilisearch-settings.ts';
import { isNotFound, swapIn } from './meilisearch-swap.ts';
import { createSettle, TaskFailed } from './meilisearch-tasks.ts';
import type { SearchTables } from './opening-text.ts';
import {
  DocumentsRejected,
  type FreshContents,
  type SearchIndex,
  SearchUnavailable,
} from './search-index.ts';

export interface MeilisearchOptions {
  url: string;
  apiKey?: string | undefined;
  /** Of the live index, `openings` unless stated; fresh ones have a name that begins with it. */
  uid?: string;
  /** A search that takes longer is given up, so that the caller can answer in another way. */
  searchTimeoutMs?: number;
}

const requestTimeoutMs = 30_000;
const revisionsPerRequest = 5000;
/** A fresh index that nobody has touched for so long was left behind by a process that died. */
const abandonedAfterMs = 3_600_000;

/**
 * The search engine outside the process. The live index is there only when it was once filled whole.
 * @param columns the published openings, which whoever searches keeps in step with the database
 */
export function createMeilisearchIndex(
  tables: SearchTables,
  columns: IndexColumns,
  { url, apiKey, uid: live = 'openings', searchTimeoutMs = 3000 }: MeilisearchOptions,
): SearchIndex {
  const http = createMeilisearchHttp();
  const client = new Meilisearch({
    host: url,
    ...(apiKey && { apiKey }),
    timeout: requestTimeoutMs,
    httpClient: (...request) => http.send(...request),
  });
  const closing = new AbortController();
  const settle = createSettle((uid) => client.tasks.getTask(uid), closing.signal);
  const settings = meilisearchSettings(tables);
  const documentOf = createDocumentMaker(tables);
  let rebuilding: FreshIndex | undefined;

  async function ask(requests: SearchRequest[]): Promise<SearchAnswer[]> {
    const queries = requests.map((request) => ({ indexUid: live, ...request }));
    const signal = AbortSignal.timeout(searchTimeoutMs);
    const { results } = await engine(() => client.multiSearch({ queries }, { signal }));
    return results as unknown as SearchAnswer[];
  }

  async function addTo(uid: string, documents: MeilisearchDocument[]): Promise<Queued> {
    if (documents.length === 0) return { applied: Promise.resolve(new Map()) };
    const enqueued = client.index(uid).addDocuments(documents, { primaryKey: 'id' });
    await enqueued.catch(onlyRefused);
    return { applied: engine(() => appliedOf(uid, documents, enqueued)) };
  }

  /** A refused batch is halved until the documents at fault stand alone. */
  async function appliedOf(
    uid: string,
    documents: MeilisearchDocument[],
    enqueued: Promise<EnqueuedTask>,
  ): Promise<ReadonlyMap<string, string>> {
    try {
      await settle(enqueued);
      return new Map();
    } catch (error) {
      onlyRefused(error);
      const [first] = documents;
      if (documents.length === 1 && first) return new Map([[first.id, String(error)]]);
      const middle = documents.length >> 1;
      const halves = [documents.slice(0, middle), documents.slice(middle)];
      const refused = await Promise.all(
        halves.map(async (half) => (await addTo(uid, half)).applied),
      );
      return new Map(refused.flatMap((each) => [...each]));
    }
  }

  async function removeFrom(uid: string, ids: readonly string[]): Promise<Queued> {
    const enqueued = await client.index(uid).deleteDocuments([...ids]);
    const removed = engine(() => settle(Promise.resolve(enqueued)));
    return { applied: removed.then(() => new Map()) };
  }

  /** Whatever fails here is found again when the swap is done. */
  async function queueBehind(bring: (live: FreshContents) => Promise<void> = async () => {}) {
    const queued = async (queue: Promise<Queued>): Promise<void> => {
      (await queue).applied.catch(() => {});
    };
    await bring({
      put: (openings) => queued(addTo(live, openings.map(documentOf))),
      remove: (ids) => queued(removeFrom(live, ids)),
    }).catch(() => {});
  }

  function engineOf(uid: string): FreshIndexEngine {
    return {
      add: (documents) => engine(() => addTo(uid, documents)),
      remove: (ids) => engine(() => removeFrom(uid, ids)),
      count: () => engine(async () => (await client.index(uid).getStats()).numberOfDocuments),
    };
  }

  async function fingerprint(): Promise<string | undefined> {
    try {
      return fingerprintOf(await client.index(live).getSettings());
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async function createFresh(): Promise<string> {
    const uid = `${live}-${randomUUID()}`;
    const { results } = await client.getRawIndexes({ limit: 1000 });
    const abandoned = results.filter(
      (index) =>
        index.uid.startsWith(`${live}-`) &&
        Date.parse(index.updatedAt) < Date.now() - abandonedAfterMs,
    );
    for (const index of abandoned) await client.deleteIndex(index.uid);
    await client.createIndex(uid, { primaryKey: 'id' });
    await settle(client.index(uid).updateSettings(settings));
    return uid;
  }

  return {
    engine: 'meilisearch',
    changes: () => undefined,
    ...createMeilisearchSearch(tables, columns, ask),
    async put(openings) {
      const documents = openings.map(documentOf);
      await rebuilding?.write(documents);
      const { applied } = await engine(() => addTo(live, documents));
      throwIfRefused(await applied);
    },
    async remove(ids) {
      if (ids.length === 0) return;
      await rebuilding?.remove(ids);
      await (await engine(() => removeFrom(live, ids))).applied;
    },
    isFilled: () => engine(async () => (await fingerprint()) === fingerprintOf(settings)),
    async rebuild(batches, catchUp, onSwapQueued) {
      const uid = await engine(createFresh);
      const fresh = new FreshIndex(engineOf(uid));
      rebuilding = fresh;
      try {
        for await (const batch of batches) await fresh.fill(batch.map(documentOf));
        await fresh.settled();
        await catchUp?.({
          put: (openings) => fresh.write(openings.map(documentOf)).then(() => fresh.settled()),
          remove: (ids) => fresh.remove(ids).then(() => fresh.settled()),
        });
        const refused = await fresh.finish(
          async ({ write, remove }) =>
            catchUp?.({ put: (openings) => write(openings.map(documentOf)), remove }),
          () => engine(() => swapIn(client, settle, [uid, live], () => queueBehind(onSwapQueued))),
        );
        throwIfRefused(refused);
      } finally {
        rebuilding = undefined;
        // After a swap this is the old index, after a failure the half-filled one.
        await client.deleteIndexIfExists(uid).catch(() => {});
      }
    },
    async *revisions() {
      for (let offset = 0; ; offset += revisionsPerRequest) {
        const page = { fields: ['id', 'revision'], limit: revisionsPerRequest, offset };
        const { results } = await engine(() =>
          client.index<MeilisearchDocument>(live).getDocuments(page),
        );
        for (const { id, revision } of results) yield { id, revision };
        if (results.length < revisionsPerRequest) return;
      }
    },
    ping: () => engine(async () => void (await client.health())),
    async close() {
      closing.abort(new SearchUnavailable('closed'));
      http.close();
    },
  };
}

/** Whatever goes wrong between us and the engine: it cannot answer now. */
async function engine<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SearchUnavailable) throw error;
    const reason = String(faultBehind(error) ?? error);
    throw new SearchUnavailable(`Meilisearch: ${reason}`, { cause: error });
  }
}

/** Passes over an error that says something about documents. */
function onlyRefused(error: unknown): void {
  const isTooLarge = faultBehind(error)?.status === 413;
  const isFault = error instanceof TaskFailed && /document/.test(error.code);
  if (!isTooLarge && !isFault) throw error;
}

function throwIfRefused(refused: ReadonlyMap<string, string>): void {
  if (refused.size > 0) throw new DocumentsRejected(refused);
}

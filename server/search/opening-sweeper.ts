import type { StoredOpening } from '#shared/openings/opening.ts';
import type { ProjectionLog, ProjectionMetrics, ProjectionSources } from './projection.ts';
import { DocumentsRejected, type IndexedOpening, type SearchIndex } from './search-index.ts';

/** So many openings go to the engine at once. */
const batchSize = 500;
/** After so many refusals of one version an opening is set aside. */
const attemptsPerVersion = 5;

interface Refusal {
  version: number;
  attempts: number;
}

interface Dependencies {
  sources: Pick<ProjectionSources, 'openings' | 'employerNames'>;
  search: SearchIndex;
  metrics: ProjectionMetrics;
  log: ProjectionLog;
}

export interface OpeningSweeper {
  /**
   * Brings everything that is behind into the search engine. The mark in the database is the queue: it
   * is cleared only after the engine has applied that very version, so a crash at any point loses nothing.
   * @throws SearchUnavailable, or what the database throws; the next sweep finds the same again.
   */
  sweep(): Promise<void>;
  /** Brings these openings, whether or not they are marked; what is gone is removed. */
  bring(ids: readonly string[]): Promise<void>;
  withNames(openings: readonly StoredOpening[]): Promise<IndexedOpening[]>;
}

export function createOpeningSweeper({
  sources: { openings, employerNames },
  search,
  metrics,
  log,
}: Dependencies): OpeningSweeper {
  const refusals = new Map<string, Refusal>();

  async function withNames(batch: readonly StoredOpening[]): Promise<IndexedOpening[]> {
    const names = await employerNames([...new Set(batch.map((opening) => opening.employerId))]);
    return batch.map((opening) => ({
      opening,
      employerName: names.get(opening.employerId) ?? '',
    }));
  }

  /** @returns the ids that changed while they were applied. */
  async function bringUpToDate(ids: readonly string[]): Promise<string[]> {
    const stored = await openings.findMany(ids);
    const there = new Set(stored.map(({ id }) => id));
    await search.remove(ids.filter((id) => !there.has(id)));
    const due = stored.filter((opening) => !isSetAside(opening));
    const [published, others] = partition(due, (opening) => opening.status === 'published');
    const refused = await put(await withNames(published));
    await search.remove(others.map((opening) => opening.id));
    const applied = due.filter((opening) => !refused.has(opening.id));
    for (const { id } of applied) refusals.delete(id);
    metrics.applied(applied.length);
    const still = await openings.clearPending(applied);
    return still < applied.length ? changedSince(applied) : [];
  }

  /**
   * Another process may have applied a newer version before this one's older version arrived; the
   * mark is gone then, so the newest version is brought once more.
   */
  async function changedSince(applied: readonly StoredOpening[]): Promise<string[]> {
    const versions = new Map(applied.map(({ id, version }) => [id, version]));
    const now = await openings.findMany([...versions.keys()]);
    return now.filter(({ id, version }) => versions.get(id) !== version).map(({ id }) => id);
  }

  /** @returns the ids that the engine refused. */
  async function put(batch: readonly IndexedOpening[]): Promise<ReadonlySet<string>> {
    try {
      await search.put(batch);
      return new Set();
    } catch (error) {
      if (!(error instanceof DocumentsRejected)) throw error;
      for (const { opening } of batch) noteRefusal(opening, error.reasons.get(opening.id));
      return new Set(error.reasons.keys());
    }
  }

  function noteRefusal({ id, version }: StoredOpening, reason: string | undefined): void {
    if (reason === undefined) return;
    const before = refusals.get(id);
    const attempts = before?.version === version ? before.attempts + 1 : 1;
    refusals.set(id, { version, attempts });
    if (attempts === attemptsPerVersion) log.error({ id, version, reason }, 'opening set aside');
  }

  function isSetAside({ id, version }: StoredOpening): boolean {
    const refusal = refusals.get(id);
    return refusal?.version === version && refusal.attempts >= attemptsPerVersion;
  }

  async function bring(ids: readonly string[]): Promise<void> {
    let behind = ids;
    while (behind.length > 0) behind = await bringUpToDate(behind);
  }

  return {
    withNames,
    bring,
    async sweep() {
      let after = '';
      for (;;) {
        const ids = await openings.pendingIds(after, batchSize);
        const last = ids.at(-1);
        if (last === undefined) break;
        await bring(ids);
        after = last;
      }
      const setAside = [...refusals.values()].filter((it) => it.attempts >= attemptsPerVersion);
      metrics.setAside(setAside.length);
    },
  };
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

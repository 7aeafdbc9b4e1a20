import type { StoredOpening } from '#shared/openings/opening.ts';
import type { ProjectionLog, ProjectionMetrics, ProjectionSources } from './projection.ts';
import { DocumentsRejected, type IndexedOpening, type SearchIndex } from './search-index.ts';

/** After so many refusals of one revision an opening is set aside. */
const attemptsPerVersion = 5;

interface Refusal {
  revision: number;
  attempts: number;
}

interface Dependencies {
  sources: Pick<ProjectionSources, 'openings' | 'employerNames'>;
  search: SearchIndex;
  metrics: ProjectionMetrics;
  log: ProjectionLog;
}

/** Ids of those that were to be brought and are not done with. */
export interface LeftOver {
  /** Changed while they were applied: to be brought once more, whether or not they are marked. */
  changed: readonly string[];
  /** Keep their mark: the engine refuses them, or without a revision nothing can be told of them. */
  kept: readonly string[];
}

export interface OpeningSweeper {
  /**
   * Brings these openings, whether or not they are marked; what is gone is removed. The mark is cleared
   * after the engine has applied that very revision.
   * @throws SearchUnavailable, or what the database throws.
   */
  bring(ids: readonly string[]): Promise<LeftOver>;
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

  async function bring(ids: readonly string[]): Promise<LeftOver> {
    if (ids.length === 0) return { changed: [], kept: [] };
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
    metrics.setAside([...refusals.values()].filter(isTooOften).length);
    const still = await openings.clearPending(applied);
    const isKept = (opening: StoredOpening): boolean =>
      !due.includes(opening) || refused.has(opening.id) || !Number.isInteger(opening.revision);
    return {
      changed: still < applied.length ? await changedSince(applied) : [],
      kept: stored.filter(isKept).map(({ id }) => id),
    };
  }

  /**
   * Another process may have applied a newer revision before this one's older revision arrived; the
   * mark is gone then, so the newest revision is brought once more. So is what was removed.
   */
  async function changedSince(applied: readonly StoredOpening[]): Promise<string[]> {
    const found = await openings.findMany(applied.map(({ id }) => id));
    const now = new Map(found.map(({ id, revision }) => [id, revision]));
    return applied.filter(({ id, revision }) => now.get(id) !== revision).map(({ id }) => id);
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

  function noteRefusal({ id, revision }: StoredOpening, reason: string | undefined): void {
    if (reason === undefined) return;
    const before = refusals.get(id);
    const attempts = before?.revision === revision ? before.attempts + 1 : 1;
    refusals.set(id, { revision, attempts });
    if (attempts === attemptsPerVersion) log.error({ id, revision, reason }, 'opening set aside');
  }

  function isSetAside({ id, revision }: StoredOpening): boolean {
    const refusal = refusals.get(id);
    return refusal?.revision === revision && isTooOften(refusal);
  }

  return { withNames, bring };
}

function isTooOften({ attempts }: Refusal): boolean {
  return attempts >= attemptsPerVersion;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

import type { StoredOpening } from '#shared/openings/opening.ts';
import type { ProjectionLog, ProjectionMetrics, ProjectionSources } from './projection.ts';
import { DocumentsRejected, type IndexedOpening, type SearchIndex } from './search-index.ts';

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

/** Ids of those that were to be brought and are not done with. */
export interface LeftOver {
  /** Changed while they were applied: to be brought once more, whether or not they are marked. */
  changed: readonly string[];
  /** Keep their mark: the engine refuses them, or without a version nothing can be told of them. */
  kept: readonly string[];
}

export interface OpeningSweeper {
  /**
   * Brings these openings, whether or not they are marked; what is gone is removed. The mark is cleared
   * after the engine has applied that very version.
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
      !due.includes(opening) || refused.has(opening.id) || !Number.isInteger(opening.version);
    return {
      changed: still < applied.length ? await changedSince(applied) : [],
      kept: stored.filter(isKept).map(({ id }) => id),
    };
  }

  /**
   * Another process may have applied a newer version before this one's older version arrived; the
   * mark is gone then, so the newest version is brought once more. So is what was removed.
   */
  async function changedSince(applied: readonly StoredOpening[]): Promise<string[]> {
    const found = await openings.findMany(applied.map(({ id }) => id));
    const now = new Map(found.map(({ id, version }) => [id, version]));
    return applied.filter(({ id, version }) => now.get(id) !== version).map(({ id }) => id);
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
    return refusal?.version === version && isTooOften(refusal);
  }

  return { withNames, bring };
}

function isTooOften({ attempts }: Refusal): boolean {
  return attempts >= attemptsPerVersion;
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))];
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Ranking } from '#server/matching/ranking.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { createChangeFollower } from './change-follower.ts';
import { compareIndex } from './compare-index.ts';
import type { DocumentReader } from './document-reader.ts';
import { createOpeningSweeper } from './opening-sweeper.ts';
import type { ProjectionLog, ProjectionMetrics, ProjectionSources } from './projection.ts';
import { readableOpenings } from './readable-openings.ts';
import { rebuildIndex } from './rebuild-index.ts';
import { createReconciler } from './reconcile.ts';
import { type Repeated, type Rhythm, repeat } from './repeat.ts';
import type { SearchIndex } from './search-index.ts';

/** The side of the ranking that is written to. */
export type ProjectedRanking = Pick<
  Ranking,
  | 'putOpening'
  | 'removeOpening'
  | 'putParticipant'
  | 'removeParticipant'
  | 'setLabourNeed'
  | 'openingIds'
  | 'participantIds'
  | 'held'
>;

interface Dependencies {
  sources: ProjectionSources;
  search: SearchIndex;
  ranking: ProjectedRanking;
  documents: DocumentReader;
  metrics: ProjectionMetrics;
  log: ProjectionLog;
  now: () => Date;
  /** A second at most between two looks, half a minute while something is down, unless stated. */
  rhythm?: Rhythm;
}

/** The projection of the database into search and ranking. */
export interface Indexer {
  /** Loads the ranking, fills an engine that lives in this process, and keeps both in step from then on. */
  start(): Promise<void>;
  /**
   * After a write: the ranking and an engine in this process have it when this resolves; another
   * engine gets it as soon as it can, and a dead one holds nothing up.
   */
  openingChanged(opening: StoredOpening): Promise<void>;
  /** Openings were marked as pending in the database: looks for them now. */
  wake(): void;
  participantChanged(participant: Participant): void;
  labourNeedChanged(): Promise<void>;
  /** Makes the search index anew from the database. */
  rebuild(): Promise<void>;
  stop(): Promise<void>;
}

const usualRhythm: Rhythm = { pauseMs: 1000, longestPauseMs: 30_000 };
const hourMs = 3_600_000;

export function createIndexer({
  sources: stored,
  search,
  ranking,
  documents,
  metrics,
  log,
  now,
  rhythm = usualRhythm,
}: Dependencies): Indexer {
  /** As search and the first load read them; what is applied here is read on the way. */
  const sources = { ...stored, openings: readableOpenings(stored.openings, documents) };
  const sweeper = createOpeningSweeper({ sources, search, metrics, log });
  const isSearchHere = search.engine === 'embedded';
  const repeated: Repeated[] = [];
  let nextComparison = new Date(0);
  let lastChange: Promise<void> = Promise.resolve();
  /** Came, went or was mended unmarked: an engine outside the process has yet to hear of it. */
  const unmarked = new Set<string>();

  function rank(opening: StoredOpening): void {
    if (isPublished(opening)) ranking.putOpening(opening);
    else ranking.removeOpening(opening.id);
  }

  function rankParticipants(changed: readonly Participant[]): void {
    for (const one of changed) {
      const readable = documents.participant(one);
      if (readable) ranking.putParticipant(readable);
      else ranking.removeParticipant(one.id);
    }
  }

  /** Brings openings into whatever lives in this process; one change after the other. */
  function applyHere(changed: readonly StoredOpening[]): Promise<void> {
    const openings = changed.map(documents.opening);
    for (const opening of openings) rank(opening);
    if (!isSearchHere) return Promise.resolve();
    const change = lastChange.then(() => applyToSearch(openings));
    lastChange = change.catch(() => {});
    return change;
  }

  async function applyToSearch(openings: readonly StoredOpening[]): Promise<void> {
    await search.put(await sweeper.withNames(openings.filter(isPublished)));
    const others = openings.filter((opening) => !isPublished(opening));
    await search.remove(others.map((opening) => opening.id));
  }

  async function applyUnmarked(found: readonly StoredOpening[]): Promise<void> {
    await applyHere(found);
    const aside = new Set(documents.aside('opening'));
    for (const opening of found) {
      if (isPublished(opening) && !aside.has(opening.id)) unmarked.add(opening.id);
    }
    wake();
  }

  async function removeHere(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      ranking.removeOpening(id);
      unmarked.add(id);
    }
    if (isSearchHere) await search.remove(ids);
    wake();
  }

  async function loadRanking(): Promise<void> {
    for await (const batch of sources.openings.published()) {
      for (const opening of batch) rank(opening);
      await nextTurn();
    }
    for await (const batch of sources.participants.all()) {
      rankParticipants(batch);
      await nextTurn();
    }
    await loadLabourNeed();
  }

  async function loadLabourNeed(): Promise<void> {
    ranking.setLabourNeed(await sources.labourNeed.all());
  }

  const wake = (): void => repeated[0]?.wake();
  const rebuild = (): Promise<void> =>
    rebuildIndex({ openings: sources.openings, search, sweeper, now });

  async function keepIndexUpToDate(): Promise<void> {
    if (!(await search.isFilled())) {
      log.info({ engine: search.engine }, 'filling the search index');
      await rebuild();
    }
    await sweeper.sweep();
    const behind = [...unmarked];
    await sweeper.bring(behind);
    for (const id of behind) unmarked.delete(id);
    if (now() < nextComparison) return;
    await compareWhole();
    nextComparison = new Date(now().getTime() + hourMs);
  }

  const reconciler = createReconciler({
    sources: stored,
    ranking,
    documents,
    applyOpenings: applyUnmarked,
    removeOpenings: removeHere,
    applyParticipants: rankParticipants,
    removeParticipants: (ids) => {
      for (const id of ids) ranking.removeParticipant(id);
    },
  });

  /** What numbers do not show: search, and as many gone as new. */
  async function compareWhole(): Promise<void> {
    await reconciler.compareAll();
    const differences = await compareIndex(search, sources.openings);
    const ids = differences.map(({ id }) => id);
    await applyHere(await stored.openings.findMany(ids));
    await sweeper.bring(ids);
  }

  function onFailure(error: unknown, failuresInARow: number): void {
    metrics.sweepFailed();
    if (failuresInARow === 1) log.warn({ err: error }, 'search falls behind; it will catch up');
  }

  return {
    async start() {
      const follow = createChangeFollower({
        sources: stored,
        onOpenings: applyHere,
        onParticipants: rankParticipants,
        onLabourNeed: loadLabourNeed,
        now,
      });
      await loadRanking();
      if (isSearchHere) await rebuild();
      repeated.push(repeat(keepIndexUpToDate, rhythm, onFailure));
      repeated.push(repeat(() => reconciler.around(follow), rhythm, onFailure));
    },
    async openingChanged(opening) {
      await applyHere([opening]);
      wake();
    },
    wake,
    participantChanged(participant) {
      rankParticipants([participant]);
    },
    labourNeedChanged: loadLabourNeed,
    rebuild,
    async stop() {
      await Promise.all(repeated.map((each) => each.stop()));
    },
  };
}

function isPublished(opening: StoredOpening): boolean {
  return opening.status === 'published';
}

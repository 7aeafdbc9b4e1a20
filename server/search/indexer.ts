import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Ranking } from '#server/matching/ranking.ts';
import type { Leases } from '#server/storage/leases.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { createChangeFollower } from './change-follower.ts';
import { compareIndex } from './compare-index.ts';
import type { DocumentReader } from './document-reader.ts';
import { createOpeningQueue } from './opening-queue.ts';
import { createOpeningSweeper } from './opening-sweeper.ts';
import type { ProjectionLog, ProjectionMetrics, ProjectionSources } from './projection.ts';
import { readableOpenings } from './readable-openings.ts';
import { rebuildIndex } from './rebuild-index.ts';
import { createReconciler } from './reconcile.ts';
import { type Repeated, type Rhythm, repeat, usualRhythm } from './repeat.ts';
import type { IndexedOpening, SearchIndex } from './search-index.ts';

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
  /** An engine outside the process is filled, and brought up to date, by one process at a time. */
  leases: Pick<Leases, 'take' | 'release' | 'during'>;
  metrics: ProjectionMetrics;
  log: ProjectionLog;
  now: () => Date;
  /** The usual one unless stated. */
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
  participantRemoved(id: string): void;
  labourNeedChanged(): Promise<void>;
  /** Makes the search index anew from the database. */
  rebuild(): Promise<void>;
  stop(): Promise<void>;
}

const hourMs = 3_600_000;
const backlogLease = 'search-backlog';

export function createIndexer({
  sources: stored,
  search,
  ranking,
  documents,
  leases,
  metrics,
  log,
  now,
  rhythm = usualRhythm,
}: Dependencies): Indexer {
  /** As search and the first load read them; what is applied here is read on the way. */
  const sources = { ...stored, openings: readableOpenings(stored.openings, documents) };
  const sweeper = createOpeningSweeper({ sources, search, metrics, log });
  const queue = createOpeningQueue({ openings: sources.openings, sweeper });
  const isSearchHere = search.engine === 'embedded';
  const repeated: Repeated[] = [];
  let nextComparison = new Date(0);
  let lastChange: Promise<void> = Promise.resolve();

  function rank(openings: readonly StoredOpening[]): void {
    for (const opening of openings) {
      if (isPublished(opening)) ranking.putOpening(opening);
      else ranking.removeOpening(opening.id);
    }
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
    if (!isSearchHere) return Promise.resolve(rank(openings));
    const change = lastChange.then(() => applyToBoth(openings));
    lastChange = change.catch(() => {});
    return change;
  }

  /** At once, so that what is kept until something changes is made anew once; the ranking needs no names. */
  async function applyToBoth(openings: readonly StoredOpening[]): Promise<void> {
    let named: readonly IndexedOpening[];
    try {
      named = await sweeper.withNames(openings.filter(isPublished));
    } finally {
      rank(openings);
    }
    await search.put(named);
    await search.remove(openings.filter((it) => !isPublished(it)).map(({ id }) => id));
  }

  async function applyUnmarked(found: readonly StoredOpening[]): Promise<void> {
    await applyHere(found);
    const aside = new Set(documents.aside('opening'));
    const readable = found.filter((it) => isPublished(it) && !aside.has(it.id));
    queue.unmarked(readable.map(({ id }) => id));
    wake();
  }

  async function removeHere(ids: readonly string[]): Promise<void> {
    for (const id of ids) ranking.removeOpening(id);
    queue.unmarked(ids);
    if (isSearchHere) await search.remove(ids);
    wake();
  }

  async function loadRanking(): Promise<void> {
    for await (const batch of sources.openings.published()) {
      rank(batch);
      await nextTurn();
    }
    for await (const batch of sources.participants.all()) {
      rankParticipants(batch);
      await nextTurn();
    }
    await loadLabourNeed();
  }

  const loadLabourNeed = async (): Promise<void> =>
    ranking.setLabourNeed(await sources.labourNeed.all());

  async function bringWritten(): Promise<void> {
    while (await queue.bringWritten());
  }

  const wake = (): void => repeated[0]?.wake();
  const rebuild = (): Promise<void> =>
    rebuildIndex({ openings: sources.openings, search, sweeper, now });

  /** @returns whether the index is filled now. */
  async function fillWhenDue(): Promise<boolean> {
    if (await search.isFilled()) return true;
    return leases.during('search-fill', async () => {
      // Another process may have done it a moment ago.
      if (await search.isFilled()) return;
      log.info({ engine: search.engine }, 'filling the search index');
      await rebuild();
    });
  }

  async function keepIndexUpToDate(): Promise<void> {
    if (!(await fillWhenDue())) return;
    const isMore = await queue.bringUnmarked();
    const isOurs = isSearchHere || (await leases.take(backlogLease));
    if ((isOurs && (await queue.bringMarked())) || isMore) wake();
    if (now() < nextComparison) return;
    await reconciler.compareAll();
    if (isOurs) await compareSearch();
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

  /** What numbers do not show. */
  async function compareSearch(): Promise<void> {
    const differences = await compareIndex(search, sources.openings);
    const ids = differences.map(({ id }) => id);
    await applyHere(await stored.openings.findMany(ids));
    queue.unmarked(ids);
    wake();
  }

  /** The marks stay, and whatever is wrong shows when they are looked for. */
  function onWrittenFailure(): void {
    metrics.sweepFailed();
    wake();
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
      repeated.push(repeat(bringWritten, rhythm, onWrittenFailure));
      repeated.push(repeat(() => reconciler.around(follow), rhythm, onFailure));
    },
    async openingChanged(opening) {
      await applyHere([opening]);
      queue.written(opening.id);
      // An engine in this process has it: its mark can wait, and goes with others in one write.
      if (!isSearchHere) repeated[1]?.wake();
    },
    wake,
    participantChanged: (participant) => rankParticipants([participant]),
    participantRemoved(id) {
      documents.forget('participant', [id]);
      ranking.removeParticipant(id);
    },
    labourNeedChanged: loadLabourNeed,
    rebuild,
    async stop() {
      await Promise.all(repeated.map((each) => each.stop()));
      if (!isSearchHere) await leases.release(backlogLease).catch(() => {});
    },
  };
}

function isPublished(opening: StoredOpening): boolean {
  return opening.status === 'published';
}

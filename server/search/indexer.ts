import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Ranking } from '#server/matching/ranking.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { createChangeFollower } from './change-follower.ts';
import { createOpeningSweeper } from './opening-sweeper.ts';
import type { ProjectionLog, ProjectionMetrics, ProjectionSources } from './projection.ts';
import { rebuildIndex } from './rebuild-index.ts';
import { type Repeated, type Rhythm, repeat } from './repeat.ts';
import type { SearchIndex } from './search-index.ts';

/** The side of the ranking that is written to. */
export type ProjectedRanking = Pick<
  Ranking,
  'putOpening' | 'removeOpening' | 'putParticipant' | 'setLabourNeed'
>;

interface Dependencies {
  sources: ProjectionSources;
  search: SearchIndex;
  ranking: ProjectedRanking;
  metrics: ProjectionMetrics;
  log: ProjectionLog;
  now: () => Date;
  /** Whether other server processes write to the same database: their changes are then looked for. */
  hasSiblings: boolean;
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

export function createIndexer({
  sources,
  search,
  ranking,
  metrics,
  log,
  now,
  hasSiblings,
  rhythm = usualRhythm,
}: Dependencies): Indexer {
  const sweeper = createOpeningSweeper({ sources, search, metrics, log });
  const isSearchHere = search.engine === 'embedded';
  const repeated: Repeated[] = [];
  let lastChange: Promise<void> = Promise.resolve();

  function rank(opening: StoredOpening): void {
    if (isPublished(opening)) ranking.putOpening(opening);
    else ranking.removeOpening(opening.id);
  }

  /** Brings openings into whatever lives in this process; one change after the other. */
  function applyHere(openings: readonly StoredOpening[]): Promise<void> {
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

  async function loadRanking(): Promise<void> {
    for await (const batch of sources.openings.published()) {
      for (const opening of batch) ranking.putOpening(opening);
      await nextTurn();
    }
    for await (const batch of sources.participants.all()) {
      for (const participant of batch) ranking.putParticipant(participant);
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
  }

  function onFailure(error: unknown, failuresInARow: number): void {
    metrics.sweepFailed();
    if (failuresInARow === 1) log.warn({ err: error }, 'search falls behind; it will catch up');
  }

  return {
    async start() {
      const follow = createChangeFollower({
        sources,
        onOpenings: applyHere,
        onParticipants: (changed) => {
          for (const participant of changed) ranking.putParticipant(participant);
        },
        onLabourNeed: loadLabourNeed,
        now,
      });
      await loadRanking();
      if (isSearchHere) await rebuild();
      repeated.push(repeat(keepIndexUpToDate, rhythm, onFailure));
      if (hasSiblings) repeated.push(repeat(follow, rhythm, onFailure));
    },
    async openingChanged(opening) {
      await applyHere([opening]);
      wake();
    },
    wake,
    participantChanged(participant) {
      ranking.putParticipant(participant);
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

import type { IndexColumns } from './index-columns.ts';
import type { ProjectedRanking } from './indexer.ts';

/**
 * The openings that a process holds beside an engine outside it: what the projection puts into the
 * ranking is in the columns of search at the same moment.
 */
export function rankingAndColumns(
  ranking: ProjectedRanking,
  columns: IndexColumns,
): ProjectedRanking {
  return {
    putOpening(opening) {
      ranking.putOpening(opening);
      columns.put(opening);
    },
    removeOpening(id) {
      ranking.removeOpening(id);
      columns.remove(id);
    },
    putParticipant: (participant) => ranking.putParticipant(participant),
    removeParticipant: (id) => ranking.removeParticipant(id),
    setLabourNeed: (rows) => ranking.setLabourNeed(rows),
    openingIds: () => ranking.openingIds(),
    participantIds: () => ranking.participantIds(),
    held: () => ranking.held(),
  };
}

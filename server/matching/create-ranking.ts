import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { allBut, type Considered, considered } from './considered.ts';
import { countNew } from './count-new.ts';
import { fittingPlaces } from './fitting-places.ts';
import { checkId } from './id-table.ts';
import { MatchingIndex } from './matching-index.ts';
import type { MatchingTables } from './matching-tables.ts';
import { createNeedTable } from './need-table.ts';
import { openedPage } from './opened-page.ts';
import { openingFacts } from './opening-facts.ts';
import { createOpeningTable } from './opening-table.ts';
import { participantFacts } from './participant-facts.ts';
import { createParticipantTable, type ParticipantTable } from './participant-table.ts';
import type { Sides } from './plan.ts';
import { changedSince, plannedSides } from './planned-sides.ts';
import { judgedPair, leftOutPage, rankPage } from './rank-page.ts';
import type { Ranking, RankOptions } from './ranking.ts';
import { snapshotOf } from './snapshot.ts';
import { Turns } from './turns.ts';
import { whatIf } from './what-if.ts';

/**
 * An empty ranking. Puts throw a RangeError for an id, an occupation or a municipality that the
 * contract or the tables don't know; the labour need is unknown until it is set.
 */
export function createRanking(tables: MatchingTables): Ranking {
  const index = new MatchingIndex(tables);
  const openings = createOpeningTable();
  const byMunicipality = new Map<string, ParticipantTable>();
  const municipalityOf = new Map<string, string>();
  const turns = new Turns();
  let changes = 0;
  const needOf = (rows: readonly LabourNeedRow[]) =>
    createNeedTable(rows, tables.municipalities, index.occupations);
  let need = needOf([]);

  function removeParticipant(id: string): void {
    const municipality = municipalityOf.get(id);
    if (municipality === undefined) return;
    byMunicipality.get(municipality)?.remove(id);
    municipalityOf.delete(id);
  }

  function participantsOf(municipality: string): ParticipantTable {
    return byMunicipality.get(municipality) ?? createParticipantTable();
  }

  type Work<T> = (sides: Sides, marks: Considered) => Promise<T>;

  function forParticipant<T>(
    participant: Participant,
    among: RankOptions['among'],
    work: Work<T>,
  ): Promise<T> {
    const participants = createParticipantTable();
    participants.put('participant', participantFacts(participant, index));
    return turns.run(async () => {
      const sides = { openings, participants, fixed: 'participant' } as const;
      return work(sides, await considered(openings.ids, among));
    });
  }

  function forOpening<T>(
    opening: StoredOpening,
    municipality: string,
    hidden: readonly string[] | undefined,
    work: Work<T>,
  ): Promise<T> {
    const one = createOpeningTable();
    one.put('opening', openingFacts(opening, index));
    return turns.run(async () => {
      const participants = participantsOf(municipality);
      const sides = { openings: one, participants, fixed: 'opening' } as const;
      return work(sides, allBut(participants.ids, hidden ?? []));
    });
  }

  return {
    putOpening(opening) {
      checkId(opening.id);
      const facts = openingFacts(opening, index);
      turns.change(() => {
        changes++;
        if (opening.status === 'published') openings.put(opening.id, facts);
        else openings.remove(opening.id);
      });
    },
    removeOpening(id) {
      turns.change(() => {
        changes++;
        openings.remove(id);
      });
    },
    putParticipant({ id, municipality, ...participant }) {
      checkId(id);
      const facts = participantFacts({ id, municipality, ...participant }, index);
      turns.change(() => {
        if (municipalityOf.get(id) !== municipality) removeParticipant(id);
        const table = byMunicipality.get(municipality) ?? createParticipantTable();
        byMunicipality.set(municipality, table);
        municipalityOf.set(id, municipality);
        table.put(id, facts);
      });
    },
    removeParticipant(id) {
      turns.change(() => removeParticipant(id));
    },
    *openingIds() {
      for (let row = 0; row < openings.ids.count; row++) yield openings.ids.read(row);
    },
    openingRevision(id) {
      const row = openings.ids.find(id);
      return row < 0 ? undefined : openings.value(row, 'revision');
    },
    changes: () => changes,
    participantIds: () => municipalityOf.keys(),
    held: () => ({ openings: openings.ids.count, participants: municipalityOf.size }),
    setLabourNeed(rows) {
      const next = needOf(rows);
      turns.change(() => {
        changes++;
        need = next;
      });
    },
    async matches(participant, { among, ...options }) {
      return forParticipant(participant, among, (sides, marks) =>
        rankPage(sides, marks, { index, need, ...options }),
      );
    },
    async fittingPlaces(participant, { among, ...options }) {
      return forParticipant(participant, among, (sides, marks) =>
        fittingPlaces(sides, marks, { index, need, ...options }),
      );
    },
    async countNew(municipality, options) {
      return turns.run(() =>
        countNew(openings, participantsOf(municipality), { index, need }, options),
      );
    },
    async candidates(opening, municipality, { hidden, ...options }) {
      return forOpening(opening, municipality, hidden, (sides, marks) =>
        rankPage(sides, marks, { index, need, ...options }),
      );
    },
    async leftOut(participant, { among, ...options }) {
      return forParticipant(participant, among, (sides, marks) =>
        leftOutPage(sides, marks, { index, need, ...options }),
      );
    },
    async leftOutCandidates(opening, municipality, { hidden, ...options }) {
      return forOpening(opening, municipality, hidden, (sides, marks) =>
        leftOutPage(sides, marks, { index, need, ...options }),
      );
    },
    async pair(participant, opening, options) {
      const [one, other] = [createOpeningTable(), createParticipantTable()];
      one.put('opening', openingFacts(opening, index));
      other.put('participant', participantFacts(participant, index));
      const sides = { openings: one, participants: other, fixed: 'participant' } as const;
      return turns.run(() => judgedPair(sides, { index, need, ...options }));
    },
    async whatIf(participant, options) {
      return turns.run(() => whatIf(participant, openings, { index, need, ...options }));
    },
    async opened(participant, change, options) {
      return turns.run(() =>
        openedPage(participant, change, openings, { index, need, ...options }),
      );
    },
    async plannedSides(municipality, { among, today }) {
      return turns.run(async () =>
        plannedSides(
          openings,
          participantsOf(municipality),
          await considered(openings.ids, among),
          today,
        ),
      );
    },
    async snapshot(municipality, asked) {
      return turns.run(() => snapshotOf(openings, participantsOf(municipality), need, asked));
    },
    async changedSince(municipality, planned) {
      return turns.run(() => changedSince(openings, participantsOf(municipality), planned));
    },
    close() {
      return turns.idle();
    },
  };
}

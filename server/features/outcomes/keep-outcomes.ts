import { randomUUID } from 'node:crypto';
import { groupBy } from '#shared/group-by.ts';
import { outcomesOf } from './outcome-rules.ts';
import type { OutcomeStore, StoredOutcome } from './outcome-store.ts';

/** A municipality is named where at least so many people could be meant. */
const fewestPeople = 5;

/**
 * What stays of the outcomes of who is erased: a line without a name or an id (accounts.md, "Archive, then
 * erase"). May be asked any number of times: each outcome knows its line before that is written.
 */
export function createKeepOutcomes(
  store: OutcomeStore,
): (participantIds: readonly string[], how: { isProtected: boolean }) => Promise<void> {
  /** @param own lines of who is being erased, from an earlier try. */
  async function peopleIn(
    municipality: string,
    year: number,
    own: readonly string[],
  ): Promise<number> {
    const living = await store.ofMunicipality(municipality);
    const people = living
      .filter((each) => yearOf(each) === year)
      .map(({ participantId }) => participantId);
    return new Set(people).size + (await store.peopleKept(municipality, year, own));
  }

  async function keepOne(participantId: string, fewest: number): Promise<void> {
    const outcomes = outcomesOf(await store.ofParticipant(participantId));
    for (const [year, ofYear] of groupBy(outcomes, yearOf)) {
      const { municipality = '' } = ofYear[0] ?? {};
      const own = ofYear.flatMap(({ keptAs }) => keptAs ?? []);
      const isNamed = (await peopleIn(municipality, year, own)) >= fewest;
      for (const [index, outcome] of ofYear.entries()) {
        const keptAs = outcome.keptAs ?? randomUUID();
        await store.mark(outcome.id, keptAs);
        const { months, status, hoursPerWeek, contract, funding, school } = outcome;
        const told = { hoursPerWeek, contract, funding, school };
        await store.keep({
          id: keptAs,
          ...(isNamed && { municipality }),
          year,
          months,
          status,
          ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)),
          people: index === 0 ? 1 : 0,
        });
      }
    }
    await store.remove(participantId);
  }

  return async (participantIds, { isProtected }) => {
    // Of a protected address nothing says where it is, however many are there.
    const fewest = isProtected ? Number.POSITIVE_INFINITY : fewestPeople;
    for (const id of participantIds) await keepOne(id, fewest);
  };
}

function yearOf({ asOf }: Pick<StoredOutcome, 'asOf'>): number {
  return Number(asOf.slice(0, 4));
}

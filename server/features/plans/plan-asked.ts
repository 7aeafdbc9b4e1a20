import { DeniedReference, Forbidden, InvalidInput } from '#server/errors.ts';
import type { Among } from '#server/features/search/search-service.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { FieldError } from '#shared/errors.ts';
import { fault } from '#shared/field-fault.ts';
import type { MatchesQuery } from '#shared/matching/match-endpoints.ts';
import type { PlanInput } from '#shared/plans/plan.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { lockFaults, type PlanSides, peopleFaults, placesFaults } from './plan-rules.ts';

export interface Reader {
  account: Account;
  language: LanguageCode;
}

/** Whom and what a request is about, once nothing is wrong with it. */
export interface AskedPlan extends PlanSides {
  municipality: string;
  today: string;
  /** Words of the search text that nothing has. */
  leftOut: string[];
}

export type AskedPlanOf = (reader: Reader, input: PlanInput) => Promise<AskedPlan>;

interface Dependencies {
  ranking: Pick<Ranking, 'plannedSides'>;
  /** Those of the account's municipality that are not for the account. */
  hiddenFrom: (account: Account) => Promise<string[]>;
  /** Those of the ids that exist, wherever. */
  whoAre: (ids: readonly string[]) => Promise<readonly { id: string }[]>;
  among: (account: Account, query: MatchesQuery, language: LanguageCode) => Promise<Among>;
  /** Undefined where the account may not see it. */
  findOpening: (account: Account, id: string) => Promise<object | undefined>;
  now: () => Date;
}

/** @throws Forbidden, and InvalidInput naming every fault; DeniedReference where it names hidden people. */
export function createAskedPlanOf(given: Dependencies): AskedPlanOf {
  /** Who is not the municipality's, or not for the caller, is as unknown as nobody. */
  async function refuse(faults: FieldError[], unknown: readonly string[]): Promise<never> {
    const existing = (await given.whoAre([...new Set(unknown)])).map(({ id }) => id);
    if (existing.length > 0) throw new DeniedReference(faults, existing);
    throw new InvalidInput(faults);
  }

  async function ruledOutFaults(
    account: Account,
    { ruledOut }: PlanInput,
    isSeen: (id: string) => boolean,
    openingIds: readonly string[],
  ): Promise<FieldError[]> {
    if (ruledOut.length === 0) return [];
    const openings = new Set(openingIds);
    const faults: FieldError[] = [];
    for (const [i, { participantId, openingId }] of ruledOut.entries()) {
      const isKnown =
        isSeen(participantId) &&
        (openings.has(openingId) || (await given.findOpening(account, openingId)));
      if (!isKnown) faults.push(fault(`ruledOut.${i}`, 'unknown_code'));
    }
    return faults;
  }

  return async ({ account, language }, input) => {
    const { municipality } = account;
    if (municipality === undefined) throw new Forbidden();
    const query = { ...input.filters, page: 1, pageSize: 1 };
    const { ids: among, leftOut } = await given.among(account, query, language);
    const hidden = new Set(await given.hiddenFrom(account));
    const today = osloDayOf(given.now());
    const all = await given.ranking.plannedSides(municipality, { among, today });
    const seen = new Set(all.participantIds.filter((id) => !hidden.has(id)));
    const isSeen = (id: string): boolean => seen.has(id);
    const wanted = input.participantIds && [...new Set(input.participantIds)].sort();
    const participantIds = wanted ? wanted.filter(isSeen) : [...seen];
    const sides = { ...all, participantIds };
    const faults = [
      ...peopleFaults(input, isSeen, participantIds.length),
      ...placesFaults(input, sides),
      ...lockFaults(input, sides),
      ...(await ruledOutFaults(account, input, isSeen, all.openingIds)),
    ];
    if (faults.length > 0) {
      const named = [...input.locks, ...input.ruledOut].map((pair) => pair.participantId);
      const unknown = [...(wanted ?? []), ...named].filter((id) => !isSeen(id));
      await refuse(faults, unknown);
    }
    return { ...sides, municipality, today, leftOut };
  };
}

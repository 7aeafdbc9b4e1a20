import { Forbidden, NotFound } from '#server/errors.ts';
import type { OpenReferrals } from '#server/features/referrals/open-referrals.ts';
import type { MatchingTables } from '#server/matching/matching-tables.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import { whyOpeningIsUnrankable } from '#server/matching/unrankable.ts';
import type { PreparedParts } from '#server/prepared.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { CandidatesReply, LeftOutCandidatesReply } from '#shared/matching/match.ts';
import type { LeftOutCandidatesQuery } from '#shared/matching/match-endpoints.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import { createAskedFor, type Paging, requireRankable } from './asked.ts';
import { type Filler, fillerOf, idsIn } from './filler.ts';
import type { PrepareMatch } from './prepare-match.ts';
import { marker } from './under-way.ts';
import type { WeightsStore } from './weights-store.ts';

export interface CandidatesService {
  /** The advisor's municipality's participants ranked for an opening. */
  candidates(
    account: Account,
    openingId: string,
    query: Paging,
  ): Promise<PreparedParts<CandidatesReply>>;
  /** The participants that one of the numbers of `candidates` counts. */
  leftOut(
    account: Account,
    openingId: string,
    query: LeftOutCandidatesQuery,
  ): Promise<PreparedParts<LeftOutCandidatesReply>>;
}

/** The participants who may be candidates. */
interface Candidates {
  municipality: string;
  hidden: readonly string[];
}

interface Dependencies {
  ranking: Ranking;
  tables: MatchingTables;
  prepareMatch: PrepareMatch;
  weightsStore: Pick<WeightsStore, 'inForce'>;
  findParticipants: (ids: readonly string[]) => Promise<Participant[]>;
  /** Those of the account's municipality that are not for the account. */
  hiddenFrom: (account: Account) => Promise<string[]>;
  /** Undefined where the account may not see the opening. */
  findOpening: (account: Account, id: string) => Promise<StoredOpening | undefined>;
  openReferrals: Pick<OpenReferrals, 'at'>;
  now: () => Date;
}

export function createCandidatesService(given: Dependencies): CandidatesService {
  const { ranking, tables, prepareMatch, openReferrals } = given;
  const askedFor = createAskedFor(given.weightsStore, given.now);

  async function rankableOpening(
    account: Account,
    openingId: string,
  ): Promise<{ opening: StoredOpening; among: Candidates }> {
    const { municipality } = account;
    if (municipality === undefined) throw new Forbidden();
    const opening = await given.findOpening(account, openingId);
    if (!opening) throw new NotFound();
    requireRankable(whyOpeningIsUnrankable(opening, tables));
    return { opening, among: { municipality, hidden: await given.hiddenFrom(account) } };
  }

  async function withParticipants(
    { municipality, hidden }: Candidates,
    ids: readonly string[],
  ): Promise<Filler<'participant', Participant>> {
    const found = await given.findParticipants(ids);
    const own = found.filter(
      (each) => each.municipality === municipality && !hidden.includes(each.id),
    );
    return fillerOf(
      'participant',
      new Map(own.map((participant) => [participant.id, participant])),
    );
  }

  return {
    async candidates(account, openingId, query) {
      const { opening, among } = await rankableOpening(account, openingId);
      const { municipality, hidden } = among;
      const asked = await askedFor(municipality, query);
      const ranked = await ranking.candidates(opening, municipality, { ...asked, hidden });
      const { total, excluded, almostTotal } = ranked;
      const ids = idsIn([ranked.items, ranked.almost]);
      const fill = await withParticipants(among, ids);
      const marked = marker(await openReferrals.at(openingId, ids));
      const items = fill(marked(ranked.items.map(prepareMatch)));
      const lists = { items, almost: fill(marked(ranked.almost)) };
      return { ...query, ...lists, total, excluded, almostTotal };
    },
    async leftOut(account, openingId, { part, ...query }) {
      const { opening, among } = await rankableOpening(account, openingId);
      const { municipality, hidden } = among;
      const asked = { ...(await askedFor(municipality, query)), part, hidden };
      const { items, total } = await ranking.leftOutCandidates(opening, municipality, asked);
      const ids = idsIn([items]);
      const fill = await withParticipants(among, ids);
      const marked = marker(await openReferrals.at(openingId, ids));
      return { ...query, items: fill(marked(items)), total };
    },
  };
}

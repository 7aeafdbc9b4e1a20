import { Conflict, Forbidden, InvalidInput, NotFound } from '#server/errors.ts';
import type { OpeningCards } from '#server/features/openings/opening-reader.ts';
import type { OpenReferrals } from '#server/features/referrals/open-referrals.ts';
import type { Among } from '#server/features/search/search-service.ts';
import type { MatchingTables } from '#server/matching/matching-tables.ts';
import type { Ranking, RankOptions } from '#server/matching/ranking.ts';
import { whyOpeningIsUnrankable, whyParticipantIsUnrankable } from '#server/matching/unrankable.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Prepared, PreparedParts } from '#server/prepared.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type {
  CandidatesReply,
  LeftOutCandidatesReply,
  LeftOutReply,
  MatchesReply,
  OpenedReply,
  TriedWeights,
  Weights,
} from '#shared/matching/match.ts';
import type {
  LeftOutCandidatesQuery,
  LeftOutQuery,
  MatchesQuery,
  OpenedQuery,
} from '#shared/matching/match-endpoints.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import type { OpeningCard, StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { type Filler, fillerOf, idsIn } from './filler.ts';
import { createPrepareMatch } from './prepare-match.ts';
import { createUnderWay } from './under-way.ts';
import type { WeightsStore } from './weights-store.ts';

export interface MatchingService {
  /** Openings ranked for a participant. */
  matches(
    account: Account,
    participantId: string,
    query: MatchesQuery,
    language: LanguageCode,
  ): Promise<PreparedParts<MatchesReply>>;
  /** The openings that one of the numbers of `matches` counts. */
  leftOut(
    account: Account,
    participantId: string,
    query: LeftOutQuery,
    language: LanguageCode,
  ): Promise<PreparedParts<LeftOutReply>>;
  /** What would help a participant. */
  whatIf(account: Account, participantId: string): Promise<WhatIf>;
  /** The openings that a change of `whatIf` counts. @throws InvalidInput for a change that is none of theirs. */
  opened(
    account: Account,
    participantId: string,
    query: OpenedQuery,
    language: LanguageCode,
  ): Promise<PreparedParts<OpenedReply>>;
  /** The advisor's municipality's participants ranked for an opening. */
  candidates(
    account: Account,
    openingId: string,
    query: Paging,
  ): Promise<PreparedParts<CandidatesReply>>;
  /** The participants that one of the numbers of `candidates` counts. */
  leftOutCandidates(
    account: Account,
    openingId: string,
    query: LeftOutCandidatesQuery,
  ): Promise<PreparedParts<LeftOutCandidatesReply>>;
  /** A participant's first ten, as they are and with other weights. */
  tryWeights(
    account: Account,
    participantId: string,
    weights: Weights,
    language: LanguageCode,
  ): Promise<PreparedParts<TriedWeights>>;
}

const firstTen = { page: 1, pageSize: 10 };

type Asked = Omit<RankOptions, 'among'>;
/** The participants who may be candidates. */
interface Candidates {
  municipality: string;
  hidden: readonly string[];
}
type Paging = Pick<Asked, 'page' | 'pageSize'>;

interface Dependencies {
  ranking: Ranking;
  tables: MatchingTables;
  weightsStore: WeightsStore;
  /** @throws NotFound where the account may not see the participant. */
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  findParticipants: (ids: readonly string[]) => Promise<Participant[]>;
  /** Those of the account's municipality that are not for the account. */
  hiddenFrom: (account: Account) => Promise<string[]>;
  /** Undefined where the account may not see the opening. */
  findOpening: (account: Account, id: string) => Promise<StoredOpening | undefined>;
  /** By id; those that are gone are left out. */
  openingCards: OpeningCards;
  among: (account: Account, query: MatchesQuery, language: LanguageCode) => Promise<Among>;
  openReferrals: OpenReferrals;
  now: () => Date;
}

export function createMatchingService(given: Dependencies): MatchingService {
  const { ranking, tables, weightsStore, now } = given;
  const prepared = createPrepareMatch();
  const underWay = createUnderWay(given.openReferrals);

  async function rankable(account: Account, participantId: string): Promise<Participant> {
    const participant = await given.readParticipant(account, participantId);
    requireRankable(whyParticipantIsUnrankable(participant, tables));
    return participant;
  }

  async function askedFor(municipality: string, { page, pageSize }: Paging): Promise<Asked> {
    const weights = await weightsStore.inForce(municipality);
    return { today: osloDayOf(now()), weights, page, pageSize };
  }

  /** Puts openings in the place of their ids. */
  async function withOpenings(
    account: Account,
    language: LanguageCode,
    ...lists: (readonly { id: string }[])[]
  ): Promise<Filler<'opening', Prepared<OpeningCard>>> {
    return fillerOf('opening', await given.openingCards(lists.flat(), account, language));
  }

  async function withParticipants(
    { municipality, hidden }: Candidates,
    ...lists: (readonly { id: string }[])[]
  ): Promise<Filler<'participant', Participant>> {
    const found = await given.findParticipants(idsIn(lists));
    const own = found.filter(
      (each) => each.municipality === municipality && !hidden.includes(each.id),
    );
    return fillerOf(
      'participant',
      new Map(own.map((participant) => [participant.id, participant])),
    );
  }

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

  return {
    async matches(account, participantId, query, language) {
      const participant = await rankable(account, participantId);
      const { ids, understood, leftOut, ...among } = await given.among(account, query, language);
      const asked = await askedFor(participant.municipality, query);
      const ranked = await ranking.matches(participant, { ...asked, among: ids });
      const { total, excluded, almostTotal } = ranked;
      const fitting = (of: typeof ids) =>
        ranking.fittingPlaces(participant, { ...asked, among: of });
      const nearest = total > 0 ? [] : await among.nearest(fitting);
      const fill = await withOpenings(account, language, ranked.items, ranked.almost);
      const marked = await underWay.of(participantId);
      const items = fill(marked(ranked.items.map(prepared)));
      const lists = { items, almost: fill(marked(ranked.almost)) };
      const { page, pageSize } = asked;
      const said = { understood, leftOut, nearest };
      return { ...lists, total, page, pageSize, excluded, almostTotal, ...said };
    },
    async leftOut(account, participantId, { part, ...query }, language) {
      const participant = await rankable(account, participantId);
      const { ids } = await given.among(account, query, language);
      const asked = await askedFor(participant.municipality, query);
      const { items, total } = await ranking.leftOut(participant, { ...asked, part, among: ids });
      const fill = await withOpenings(account, language, items);
      const marked = await underWay.of(participantId);
      return { items: fill(marked(items)), total, page: asked.page, pageSize: asked.pageSize };
    },
    async whatIf(account, participantId) {
      const participant = await rankable(account, participantId);
      return ranking.whatIf(participant, {
        today: osloDayOf(now()),
        weights: await weightsStore.inForce(participant.municipality),
      });
    },
    async opened(account, participantId, { change, ...query }, language) {
      const participant = await rankable(account, participantId);
      const asked = await askedFor(participant.municipality, query);
      const ranked = await ranking.opened(participant, change, asked);
      if (!ranked) throw new InvalidInput([noSuchChange]);
      const fill = await withOpenings(account, language, ranked.items);
      const marked = await underWay.of(participantId);
      const items = fill(marked(ranked.items.map(prepared)));
      return { ...query, items, total: ranked.total };
    },
    async candidates(account, openingId, query) {
      const { opening, among } = await rankableOpening(account, openingId);
      const { municipality, hidden } = among;
      const asked = await askedFor(municipality, query);
      const ranked = await ranking.candidates(opening, municipality, { ...asked, hidden });
      const { total, excluded, almostTotal } = ranked;
      const fill = await withParticipants(among, ranked.items, ranked.almost);
      const marked = await underWay.at(openingId, ranked.items, ranked.almost);
      const items = fill(marked(ranked.items.map(prepared)));
      const lists = { items, almost: fill(marked(ranked.almost)) };
      return { ...query, ...lists, total, excluded, almostTotal };
    },
    async leftOutCandidates(account, openingId, { part, ...query }) {
      const { opening, among } = await rankableOpening(account, openingId);
      const { municipality, hidden } = among;
      const asked = { ...(await askedFor(municipality, query)), part, hidden };
      const { items, total } = await ranking.leftOutCandidates(opening, municipality, asked);
      const fill = await withParticipants(among, items);
      const marked = await underWay.at(openingId, items);
      return { ...query, items: fill(marked(items)), total };
    },
    async tryWeights(account, participantId, weights, language) {
      const participant = await rankable(account, participantId);
      const asked = await askedFor(participant.municipality, firstTen);
      const [before, after] = await Promise.all([
        ranking.matches(participant, asked),
        ranking.matches(participant, { ...asked, weights }),
      ]);
      const fill = await withOpenings(account, language, before.items, after.items);
      return { asIs: fill(before.items), tried: fill(after.items) };
    },
  };
}

function requireRankable(why: string | undefined): void {
  if (why !== undefined) throw new Conflict(`It cannot be ranked until it is changed: ${why}.`);
}

const noSuchChange = {
  path: 'change',
  code: 'unknown_code',
  message: 'It is no change of what would help this participant.',
} as const;

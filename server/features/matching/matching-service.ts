import { InvalidInput } from '#server/errors.ts';
import type { OpeningCards } from '#server/features/openings/opening-reader.ts';
import type { OpenReferrals } from '#server/features/referrals/open-referrals.ts';
import type { KeepReplies } from '#server/features/search/reply-memory.ts';
import type { Among } from '#server/features/search/search-service.ts';
import type { MatchingTables } from '#server/matching/matching-tables.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import { whyParticipantIsUnrankable } from '#server/matching/unrankable.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Prepared, PreparedParts } from '#server/prepared.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import {
  type LeftOutReply,
  type MatchesReply,
  matchesReply,
  type OpenedReply,
  pillarScores,
  type TriedWeights,
  type Weights,
} from '#shared/matching/match.ts';
import type { LeftOutQuery, MatchesQuery, OpenedQuery } from '#shared/matching/match-endpoints.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import { type OpeningCard, openingCard } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import { type Asked, createAskedFor, type Paging, requireRankable } from './asked.ts';
import { type Filler, fillerOf } from './filler.ts';
import type { PrepareMatch } from './prepare-match.ts';
import { marker, type UnderWay } from './under-way.ts';
import type { WeightsStore } from './weights-store.ts';

export interface MatchingService {
  /** Openings ranked for a participant. */
  matches(
    account: Account,
    participantId: string,
    query: MatchesQuery,
    language: LanguageCode,
  ): Promise<PreparedParts<MatchesReply>>;
  /** The same as it is sent, from memory where nothing has changed. */
  matchList(
    account: Account,
    participantId: string,
    query: MatchesQuery,
    language: LanguageCode,
  ): Promise<Prepared<MatchesReply>>;
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
  /** A participant's first ten, as they are and with other weights. */
  tryWeights(
    account: Account,
    participantId: string,
    weights: Weights,
    language: LanguageCode,
  ): Promise<PreparedParts<TriedWeights>>;
}

const firstTen = { page: 1, pageSize: 10 };

interface List {
  participant: Participant;
  asked: Asked;
  underWay: UnderWay;
}

interface Dependencies {
  ranking: Ranking;
  tables: MatchingTables;
  prepareMatch: PrepareMatch;
  weightsStore: Pick<WeightsStore, 'inForce'>;
  /** @throws NotFound where the account may not see the participant. */
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  /** By id; those that are gone are left out. */
  openingCards: OpeningCards;
  among: (account: Account, query: MatchesQuery, language: LanguageCode) => Promise<Among>;
  openReferrals: OpenReferrals;
  keep: KeepReplies;
  now: () => Date;
}

export function createMatchingService(given: Dependencies): MatchingService {
  const { ranking, tables, prepareMatch, weightsStore, now } = given;
  const askedFor = createAskedFor(weightsStore, now);
  const kept = given.keep(matchesReply, [openingCard, pillarScores]);

  async function rankable(account: Account, participantId: string): Promise<Participant> {
    const participant = await given.readParticipant(account, participantId);
    requireRankable(whyParticipantIsUnrankable(participant, tables));
    return participant;
  }

  /** Puts openings in the place of their ids. */
  async function withOpenings(
    account: Account,
    language: LanguageCode,
    ...lists: (readonly { id: string }[])[]
  ): Promise<Filler<'opening', Prepared<OpeningCard>>> {
    return fillerOf('opening', await given.openingCards(lists.flat(), account, language));
  }

  /** What a participant's list is made of besides the openings. */
  async function listFor(account: Account, participantId: string, paging: Paging): Promise<List> {
    const participant = await rankable(account, participantId);
    const asked = await askedFor(participant.municipality, paging);
    return { participant, asked, underWay: await given.openReferrals.of(participantId) };
  }

  async function ranked(
    account: Account,
    { participant, asked, underWay }: List,
    query: MatchesQuery,
    language: LanguageCode,
  ): Promise<PreparedParts<MatchesReply>> {
    const { ids, understood, leftOut, ...among } = await given.among(account, query, language);
    const page = await ranking.matches(participant, { ...asked, among: ids });
    const { total, excluded, almostTotal } = page;
    const fitting = (of: typeof ids) => ranking.fittingPlaces(participant, { ...asked, among: of });
    const nearest = total > 0 ? [] : await among.nearest(fitting);
    const fill = await withOpenings(account, language, page.items, page.almost);
    const marked = marker(underWay);
    return {
      items: fill(marked(page.items.map(prepareMatch))),
      almost: fill(marked(page.almost)),
      total,
      page: asked.page,
      pageSize: asked.pageSize,
      excluded,
      almostTotal,
      understood,
      leftOut,
      nearest,
    };
  }

  return {
    async matches(account, participantId, query, language) {
      return ranked(account, await listFor(account, participantId, query), query, language);
    },
    async matchList(account, participantId, query, language) {
      const list = await listFor(account, participantId, query);
      const make = () => ranked(account, list, query, language);
      const { participant, asked, underWay } = list;
      return kept({ account, query, language }, make, [participant, asked, [...underWay]]);
    },
    async leftOut(account, participantId, { part, ...query }, language) {
      const participant = await rankable(account, participantId);
      const { ids } = await given.among(account, query, language);
      const asked = await askedFor(participant.municipality, query);
      const { items, total } = await ranking.leftOut(participant, { ...asked, part, among: ids });
      const fill = await withOpenings(account, language, items);
      const marked = marker(await given.openReferrals.of(participantId));
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
      const marked = marker(await given.openReferrals.of(participantId));
      const items = fill(marked(ranked.items.map(prepareMatch)));
      return { ...query, items, total: ranked.total };
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

const noSuchChange = {
  path: 'change',
  code: 'unknown_code',
  message: 'It is no change of what would help this participant.',
} as const;

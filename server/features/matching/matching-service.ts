import { Conflict, Forbidden, NotFound } from '#server/errors.ts';
import type { Among } from '#server/features/search/search-service.ts';
import type { MatchingTables } from '#server/matching/matching-tables.ts';
import type { RankedPage, Ranking } from '#server/matching/ranking.ts';
import { whyOpeningIsUnrankable, whyParticipantIsUnrankable } from '#server/matching/unrankable.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { CandidatesReply, MatchesReply, Weights } from '#shared/matching/match.ts';
import type { MatchesQuery } from '#shared/matching/match-endpoints.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import type { OpeningCard, StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { WeightsStore } from './weights-store.ts';

export interface MatchingService {
  /** Openings ranked for a participant. */
  matches(
    account: Account,
    participantId: string,
    query: MatchesQuery,
    language: LanguageCode,
  ): Promise<MatchesReply>;
  /** What would help a participant. */
  whatIf(account: Account, participantId: string): Promise<WhatIf>;
  /** The advisor's municipality's participants ranked for an opening. */
  candidates(
    account: Account,
    openingId: string,
    query: { page: number; pageSize: number },
  ): Promise<CandidatesReply>;
  weights(account: Account, municipality: string): Promise<Weights>;
}

interface Dependencies {
  ranking: Ranking;
  tables: MatchingTables;
  weightsStore: WeightsStore;
  /** @throws NotFound where the account may not see the participant. */
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  findParticipants: (ids: readonly string[]) => Promise<Participant[]>;
  /** Undefined where the account may not see the opening. */
  findOpening: (account: Account, id: string) => Promise<StoredOpening | undefined>;
  /** By id; those that are gone are left out. */
  openingCards: (
    ids: readonly string[],
    account: Account,
    language: LanguageCode,
  ) => Promise<ReadonlyMap<string, OpeningCard>>;
  among: (account: Account, query: MatchesQuery, language: LanguageCode) => Promise<Among>;
  now: () => Date;
}

export function createMatchingService(given: Dependencies): MatchingService {
  const { ranking, tables, weightsStore, now } = given;

  async function rankable(account: Account, participantId: string): Promise<Participant> {
    const participant = await given.readParticipant(account, participantId);
    requireRankable(whyParticipantIsUnrankable(participant, tables));
    return participant;
  }

  async function openings(
    ranked: RankedPage,
    account: Account,
    language: LanguageCode,
  ): Promise<Pick<MatchesReply, 'items' | 'almost'>> {
    const cards = await given.openingCards(idsIn(ranked), account, language);
    return {
      items: withFound(ranked.items, cards, 'opening'),
      almost: withFound(ranked.almost, cards, 'opening'),
    };
  }

  async function participants(
    ranked: RankedPage,
    account: Account,
  ): Promise<Pick<CandidatesReply, 'items' | 'almost'>> {
    const found = await given.findParticipants(idsIn(ranked));
    const own = found.filter(({ municipality }) => municipality === account.municipality);
    const byId = new Map(own.map((participant) => [participant.id, participant]));
    return {
      items: withFound(ranked.items, byId, 'participant'),
      almost: withFound(ranked.almost, byId, 'participant'),
    };
  }

  return {
    async matches(account, participantId, query, language) {
      const participant = await rankable(account, participantId);
      const { page, pageSize } = query;
      const { ids, understood, leftOut } = await given.among(account, query, language);
      const ranked = await ranking.matches(participant, {
        today: osloDayOf(now()),
        weights: await weightsStore.inForce(participant.municipality),
        among: ids,
        page,
        pageSize,
      });
      const { total, excluded } = ranked;
      const found = await openings(ranked, account, language);
      return { ...found, total, page, pageSize, excluded, understood, leftOut };
    },
    async whatIf(account, participantId) {
      const participant = await rankable(account, participantId);
      return ranking.whatIf(participant, {
        today: osloDayOf(now()),
        weights: await weightsStore.inForce(participant.municipality),
      });
    },
    async candidates(account, openingId, { page, pageSize }) {
      const { municipality } = account;
      if (municipality === undefined) throw new Forbidden();
      const opening = await given.findOpening(account, openingId);
      if (!opening) throw new NotFound();
      requireRankable(whyOpeningIsUnrankable(opening, tables));
      const ranked = await ranking.candidates(opening, municipality, {
        today: osloDayOf(now()),
        weights: await weightsStore.inForce(municipality),
        page,
        pageSize,
      });
      const { total, excluded } = ranked;
      return { ...(await participants(ranked, account)), total, page, pageSize, excluded };
    },
    async weights(account, municipality) {
      const isOwn = account.role === 'admin' || account.municipality === municipality;
      if (!isOwn) throw new Forbidden();
      return weightsStore.inForce(municipality);
    },
  };
}

function requireRankable(why: string | undefined): void {
  if (why !== undefined) throw new Conflict(`It cannot be ranked until it is changed: ${why}.`);
}

function idsIn({ items, almost }: RankedPage): string[] {
  return [...items, ...almost].map(({ id }) => id);
}

/** Each match with what it is about; one that was deleted a moment ago is left out. */
function withFound<K extends string, V, M extends { id: string }>(
  matches: readonly M[],
  found: ReadonlyMap<string, V>,
  key: K,
): (Omit<M, 'id'> & Record<K, V>)[] {
  return matches.flatMap(({ id, ...match }) => {
    const value = found.get(id);
    return value === undefined ? [] : [{ ...match, [key]: value } as Omit<M, 'id'> & Record<K, V>];
  });
}

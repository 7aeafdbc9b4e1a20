import { Conflict, Forbidden, InvalidInput } from '#server/errors.ts';
import type { MatchingFeature } from '#server/features/matching/matching-feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { SavedFeature } from '#server/features/saved/saved-feature.ts';
import type { SearchFeature } from '#server/features/search/search-feature.ts';
import type { Ranking } from '#server/matching/ranking.ts';
import { osloDayOf } from '#server/oslo-day.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { fault } from '#shared/field-fault.ts';
import type { NewHits, NewMatches, News, NewsOfOne } from '#shared/news/news-endpoints.ts';
import type { SavedSearch } from '#shared/saved/saved-search-endpoints.ts';
import type { LanguageCode } from '#shared/site-languages.ts';
import type { SeenStore } from './seen-store.ts';
import { type Since, sinceOf } from './since-rules.ts';

export interface NewsReader {
  account: Account;
  language: LanguageCode;
}

/**
 * What was published since somebody last looked. Each count is that of the list which `publishedAfter`
 * asks for, by the very same way; a mark moves when that list was shown, never by counting.
 */
export interface NewsService {
  /** @param not before this, whatever was seen; for what was told already */
  own(reader: NewsReader, notBefore?: string): Promise<News>;
  /** @throws NotFound, DeniedLook, Conflict for one that is not ranked */
  of(reader: NewsReader, participantId: string): Promise<NewMatches>;
  all(account: Account): Promise<{ items: NewsOfOne[] }>;
  /** @throws InvalidInput for what is yet to come */
  seen(account: Account, participantId: string, until: string): Promise<void>;
  seenSearch(account: Account, id: string, until: string): Promise<void>;
}

interface Dependencies {
  store: SeenStore;
  ranking: Pick<Ranking, 'countNew'>;
  participants: Pick<ParticipantsFeature, 'read' | 'hiddenFrom'>;
  published: OpeningsFeature['published'];
  search: SearchFeature['search'];
  matches: MatchingFeature['matches'];
  searches: Pick<SavedFeature['searches'], 'list' | 'seen'>;
  now: () => Date;
}

/** Only the number is wanted. */
const counted = { page: 1, pageSize: 1 } as const;
/** Clocks of servers differ by less. */
const aheadMs = 60_000;

export function createNewsService(given: Dependencies): NewsService {
  const { store, participants, now } = given;

  async function matchesOf(
    { account, language }: NewsReader,
    participantId: string,
    since: Since,
  ): Promise<NewMatches> {
    const query = { ...counted, publishedAfter: since.publishedAfter };
    const { total } = await given.matches(account, participantId, query, language);
    return { count: Number(total), ...since };
  }

  async function hitsOf(
    { account, language }: NewsReader,
    { id, name, list, filters, seenUntil }: SavedSearch,
    notBefore: string,
  ): Promise<NewHits> {
    const { publishedAfter } = sinceOf(later(seenUntil, notBefore), now());
    const query = { ...filters, ...counted, publishedAfter };
    const { total } =
      list === 'board'
        ? await given.search(account, query, language)
        : await given.matches(account, account.participantId ?? '', query, language);
    return { id, name, list, filters, count: Number(total), publishedAfter };
  }

  async function seenBy(accountId: string, id: string, notBefore: string): Promise<Since> {
    const seen = await store.find(accountId, id);
    const since = sinceOf(later(seen, notBefore), now());
    return { ...since, isSinceLook: seen !== undefined };
  }

  return {
    async own(reader, notBefore = '') {
      const { id, participantId = '' } = reader.account;
      const since = await seenBy(id, participantId, notBefore);
      const { items } = await given.searches.list(reader.account);
      const [matches, ...searches] = await Promise.all([
        ifRanked(matchesOf(reader, participantId, since)),
        ...items.map((each) => ifRanked(hitsOf(reader, each, notBefore))),
      ]);
      return { matches, searches: searches.flatMap((each) => each ?? []) };
    },
    async of(reader, participantId) {
      await participants.read(reader.account, participantId);
      return matchesOf(reader, participantId, await seenBy(reader.account.id, participantId, ''));
    },
    async all(account) {
      const { municipality } = account;
      if (municipality === undefined) throw new Forbidden();
      const at = now();
      const [seen, hidden] = await Promise.all([
        store.of(account.id),
        participants.hiddenFrom(account),
      ]);
      const unseen = sinceOf(undefined, at);
      const sinces = new Map([...seen].map(([id, until]) => [id, sinceOf(until, at)]));
      const earliest = [...sinces.values()].reduce(
        (least, { publishedAfter }) => (publishedAfter < least ? publishedAfter : least),
        unseen.publishedAfter,
      );
      const published = await given.published.publishedAfter(earliest);
      const counts = await given.ranking.countNew(municipality, {
        today: osloDayOf(at),
        published: published.map(({ id, publishedAt }) => ({ id, at: Date.parse(publishedAt) })),
        newAfter: (id) => Date.parse((sinces.get(id) ?? unseen).publishedAfter),
      });
      const own = [...counts].filter(([id]) => !hidden.includes(id));
      return {
        items: own.map(([participantId, count]) => ({
          participantId,
          count,
          ...(sinces.get(participantId) ?? unseen),
        })),
      };
    },
    async seen(account, participantId, until) {
      requirePast(until, now());
      await participants.read(account, participantId);
      const mark = { accountId: account.id, participantId, until: written(until), at: now() };
      await store.move(mark);
    },
    async seenSearch(account, id, until) {
      requirePast(until, now());
      await given.searches.seen(account, id, written(until));
    },
  };
}

/** Stored instants are all written alike, so that they compare as text. */
function written(instant: string): string {
  return new Date(instant).toISOString();
}

function later(seen: string | undefined, notBefore: string): string | undefined {
  if (seen === undefined) return notBefore === '' ? undefined : notBefore;
  return seen > notBefore ? seen : notBefore;
}

function requirePast(until: string, now: Date): void {
  if (Date.parse(until) > now.getTime() + aheadMs) {
    throw new InvalidInput([fault('until', 'out_of_range')]);
  }
}

/** Undefined for who is not ranked until the record is changed. */
async function ifRanked<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Conflict) return undefined;
    throw error;
  }
}

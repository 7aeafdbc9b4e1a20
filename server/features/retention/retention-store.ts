import type { Connection } from 'mongoose';
import { osloDayOf } from '#server/oslo-day.ts';
import type { PastCase } from '#shared/retention/retention-endpoints.ts';
import type { CountedKind } from '#shared/retention/retention-rules.ts';

/** Counts and removes what is past its time, of every kind, whichever feature keeps it. */
export interface RetentionStore {
  count(kind: CountedKind, before: Date): Promise<number>;
  remove(kind: CountedKind, before: Date): Promise<void>;
  /** A municipality's cases that are past their time, those first that were so first. */
  cases(
    listed: ListedCases,
    page: { skip: number; limit: number },
  ): Promise<(Omit<PastCase, 'isArchived' | 'unreadable'> & { version: number })[]>;
  countCases(listed: ListedCases): Promise<number>;
}

interface ListedCases {
  municipality: string;
  /** The last day of those that are past their time. */
  before: Date;
  /** Ids of others that are listed with them. */
  besides: readonly string[];
}

/** What is read of a participant; whether the rest can be read does not matter here. */
interface EndedCase {
  _id: string;
  displayName?: unknown;
  programme?: { end?: unknown };
  updatedAt?: unknown;
  version: number;
}

const kept: Readonly<
  Record<
    CountedKind,
    {
      collection: string;
      filter: (before: Date) => object;
      /** What goes with each, under the same id. */
      beside?: string;
    }
  >
> = {
  sessions: { collection: 'sessions', filter: (before) => ({ expiresAt: { $lte: before } }) },
  attempts: { collection: 'attempts', filter: (before) => ({ forgottenAt: { $lte: before } }) },
  idempotency_keys: {
    collection: 'idempotency-keys',
    filter: (before) => ({ expiresAt: { $lte: before } }),
  },
  unused_invitations: {
    collection: 'accounts',
    filter: (before) => ({
      status: 'invited',
      passwordHash: { $exists: false },
      'invitation.expiresAt': { $lte: before },
    }),
  },
  disabled_accounts: {
    collection: 'accounts',
    // A participant's goes with the case.
    filter: (before) => ({
      status: 'disabled',
      participantId: { $exists: false },
      disabledAt: { $lte: before },
    }),
    // Else the name under what they did in a case would still say whose looks theirs were.
    beside: 'pseudonyms',
  },
  opening_drafts: {
    collection: 'openings',
    filter: (before) => ({ status: 'draft', updatedAt: { $lte: before.toISOString() } }),
  },
  account_events: { collection: 'account-events', filter: (before) => ({ at: { $lte: before } }) },
  shortlists: { collection: 'shortlists', filter: (before) => ({ at: { $lte: before } }) },
  plans: { collection: 'plans', filter: (before) => ({ at: { $lte: before } }) },
  saved_openings: { collection: 'saved-openings', filter: (before) => ({ at: { $lte: before } }) },
  saved_searches: { collection: 'saved-searches', filter: (before) => ({ at: { $lte: before } }) },
  news_mails: { collection: 'news-mails', filter: (before) => ({ at: { $lte: before } }) },
  seen_matches: { collection: 'seen-matches', filter: (before) => ({ at: { $lte: before } }) },
  opened: { collection: 'opened', filter: (before) => ({ at: { $lte: before } }) },
  cases: {
    collection: 'participants',
    filter: (before) => ({
      $or: [
        { 'programme.end': { $lt: osloDayOf(before) } },
        // When it ended was never written down: nor was anything else for so long.
        { 'programme.end': null, updatedAt: { $lt: before.toISOString() } },
      ],
    }),
  },
};

/** Neither need be a day, where the record cannot be read. */
function pastSince(
  end: unknown,
  updatedAt: unknown,
): Pick<PastCase, 'programmeEnd' | 'unchangedSince'> {
  if (typeof end === 'string') return { programmeEnd: end };
  const at = new Date(String(updatedAt));
  return Number.isNaN(at.getTime()) ? {} : { unchangedSince: osloDayOf(at) };
}

export function createRetentionStore(connection: Connection): RetentionStore {
  const casesOf = ({ municipality, before, besides }: ListedCases): object => ({
    municipality,
    $or: [kept.cases.filter(before), { _id: { $in: besides } }],
  });
  return {
    async cases(listed, { skip, limit }) {
      const found = await connection
        .collection<EndedCase>(kept.cases.collection)
        .find(casesOf(listed), { sort: { 'programme.end': 1, _id: 1 }, skip, limit })
        .toArray();
      return found.map(({ _id: id, displayName, programme, updatedAt, version }) => ({
        id,
        displayName: typeof displayName === 'string' ? displayName : '',
        ...pastSince(programme?.end, updatedAt),
        version,
      }));
    },
    countCases: (listed) =>
      connection.collection<EndedCase>(kept.cases.collection).countDocuments(casesOf(listed)),
    count(kind, before) {
      const { collection, filter } = kept[kind];
      return connection.collection(collection).countDocuments(filter(before));
    },
    async remove(kind, before) {
      const { collection, filter, beside } = kept[kind];
      const past = connection.collection<{ _id: string }>(collection);
      if (beside) {
        const ids = await past.distinct('_id', filter(before));
        await connection.collection<{ _id: string }>(beside).deleteMany({ _id: { $in: ids } });
      }
      await past.deleteMany(filter(before));
    },
  };
}

import type { Connection } from 'mongoose';
import { inBatches } from '#server/storage/batches.ts';
import {
  type LookDocument,
  type LookHeadDocument,
  lookHeadModel,
  lookModel,
  unchained,
} from './look-model.ts';

export type StoredLook = Omit<LookDocument, '_id'>;
/** An entry of a server's chain. */
export type ChainedLook = StoredLook & { hash: string };
export type LookHead = Omit<LookHeadDocument, '_id'> & { chain: string };

/** Of one municipality's participants; `from` and `before` are instants. */
export interface LookFilter {
  municipality: string;
  /** Pseudonyms. */
  by?: string | undefined;
  whom?: string | undefined;
  from?: Date | undefined;
  before?: Date | undefined;
  isAllowed?: boolean | undefined;
}

export interface LookStore {
  /** In this order; all before one that fails are in. */
  append(looks: readonly ChainedLook[]): Promise<void>;
  /** The last entry of a chain. */
  tail(chain: string): Promise<ChainedLook | undefined>;
  writeHead(head: LookHead): Promise<void>;
  heads(): Promise<LookHead[]>;
  /** Every entry of every chain, by chain and number. */
  chains(): AsyncIterable<ChainedLook[]>;
  /** Entries that nothing protects: those from before there were chains. */
  countUnchained(): Promise<number>;
  /** Latest first. */
  page(filter: LookFilter, page: { skip: number; limit: number }): Promise<StoredLook[]>;
  count(filter: LookFilter): Promise<number>;
  all(filter: LookFilter): AsyncIterable<StoredLook[]>;
}

const latestFirst = { at: -1, _id: -1 } as const;

export function createLookStore(connection: Connection): LookStore {
  const model = lookModel(connection);
  const headModel = lookHeadModel(connection);
  return {
    async append(looks) {
      const documents = looks.map((look) => ({ _id: placeOf(look), ...look }));
      const [first, ...others] = documents;
      // Every look is one: it is put in as it is, and not made a document of Mongoose's first.
      if (others.length > 0) await model.collection.insertMany(documents as never);
      else if (first) await model.collection.insertOne(first as never);
    },
    async tail(chain) {
      const found = await model.findOne(ofChain(chain)).sort({ _id: -1 }).lean<LookDocument>();
      return found ? (toLook(found) as ChainedLook) : undefined;
    },
    async writeHead({ chain: _id, ...head }) {
      await headModel.collection.updateOne({ _id } as never, { $set: head }, { upsert: true });
    },
    async heads() {
      const found = await headModel.find({}).sort({ _id: 1 }).lean<LookHeadDocument[]>();
      return found.map(({ _id: chain, ...head }) => ({ chain, ...head }));
    },
    chains: () =>
      inBatches(
        model
          .find({ chain: { $ne: unchained } })
          .sort({ _id: 1 })
          .lean<LookDocument[]>()
          .cursor(),
        (document) => toLook(document) as ChainedLook,
      ),
    countUnchained: () => model.countDocuments(ofChain(unchained)),
    async page(filter, { skip, limit }) {
      const found = await model
        .find(queryOf(filter))
        .sort(latestFirst)
        .skip(skip)
        .limit(limit)
        .lean<LookDocument[]>();
      return found.map(toLook);
    },
    count: (filter) => model.countDocuments(queryOf(filter)),
    all: (filter) =>
      inBatches(
        model.find(queryOf(filter)).sort(latestFirst).lean<LookDocument[]>().cursor(),
        toLook,
      ),
  };
}

function placeOf({ chain, seq }: ChainedLook): string {
  return `${chain}:${String(seq).padStart(10, '0')}`;
}

/** `;` comes after `:`. */
function ofChain(chain: string): object {
  return { _id: { $gt: `${chain}:`, $lt: `${chain};` } };
}

function queryOf({ municipality, by, whom, from, before, isAllowed }: LookFilter): object {
  const at = { ...(from ? { $gte: from } : {}), ...(before ? { $lt: before } : {}) };
  return {
    municipality,
    ...(by === undefined ? {} : { by }),
    ...(whom === undefined ? {} : { whom }),
    ...(from || before ? { at } : {}),
    ...(isAllowed === undefined ? {} : { isAllowed }),
  };
}

function toLook({ _id, ...look }: LookDocument): StoredLook {
  return look;
}

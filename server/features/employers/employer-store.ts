import type { Connection } from 'mongoose';
import { isDuplicateKey } from '#server/storage/duplicate-key.ts';
import { findById } from '#server/storage/find-by-id.ts';
import { insertOnce } from '#server/storage/insert-once.ts';
import { nameKey } from '#server/storage/name-key.ts';
import { wholeUpdate } from '#server/storage/whole-update.ts';
import { type Employer, employer as shape } from '#shared/employers/employer.ts';
import { type EmployerDocument, employerModel, toEmployerDocument } from './employer-model.ts';

export interface EmployerStore {
  /** Undefined also for one that cannot be read. */
  find(id: string): Promise<Employer | undefined>;
  findByNumber(organisationNumber: string): Promise<Employer | undefined>;
  /** Ids of those in a municipality. */
  idsIn(municipality: string): Promise<string[]>;
  /** One that cannot be read has none. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Those that can be read, by name. */
  page(page: { skip: number; limit: number }): Promise<Employer[]>;
  count(): Promise<number>;
  /** @returns false when the organisation number is taken. */
  insert(employer: Employer): Promise<boolean>;
  /** Changes the fields named, if the version is still this. */
  change(
    id: string,
    version: number,
    fields: Partial<Employer>,
  ): Promise<Employer | 'stale' | 'taken'>;
}

export function createEmployerStore(connection: Connection): EmployerStore {
  const model = employerModel(connection);
  return {
    async find(id) {
      const document = await findById(model, id);
      const employer = document && toEmployer(document);
      return employer && isReadable(employer) ? employer : undefined;
    },
    async findByNumber(organisationNumber) {
      const document = await model.findOne({ organisationNumber }).lean<EmployerDocument>();
      const employer = document && toEmployer(document);
      return employer && isReadable(employer) ? employer : undefined;
    },
    async idsIn(municipality) {
      const documents = await model.find({ municipality }).lean<EmployerDocument[]>();
      return documents.map(({ _id }) => _id);
    },
    async names(ids) {
      const documents = await model.find({ _id: { $in: ids } }).lean<EmployerDocument[]>();
      const named = documents.filter(({ name }) => shape.shape.name.safeParse(name).success);
      return new Map(named.map(({ _id, name }) => [_id, name]));
    },
    async page({ skip, limit }) {
      const documents = await model
        .find({})
        .sort({ nameKey: 1, name: 1, _id: 1 })
        .skip(skip)
        .limit(limit)
        .lean<EmployerDocument[]>();
      return documents.map(toEmployer).filter(isReadable);
    },
    count: () => model.countDocuments({}),
    async insert(employer) {
      return insertOnce(model, toEmployerDocument(employer));
    },
    async change(id, version, fields) {
      try {
        const document = await model
          .findOneAndUpdate({ _id: id, version }, wholeUpdate(keyed(fields)), {
            returnDocument: 'after',
          })
          .lean<EmployerDocument>();
        return document ? toEmployer(document) : 'stale';
      } catch (error) {
        if (isDuplicateKey(error)) return 'taken';
        throw error;
      }
    },
  };
}

function keyed(fields: Partial<Employer>): Partial<EmployerDocument> {
  return fields.name === undefined ? fields : { ...fields, nameKey: nameKey(fields.name) };
}

function toEmployer({
  _id: id,
  nameKey: _,
  revision: _r,
  ...employer
}: EmployerDocument): Employer {
  return { id, ...employer };
}

/** One with a field of another shape must take neither the list nor its openings with it. */
function isReadable(employer: Employer): boolean {
  return shape.safeParse(employer).success;
}

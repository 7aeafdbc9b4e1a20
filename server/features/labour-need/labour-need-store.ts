import type { Connection } from 'mongoose';
import type { LabourNeedSource } from '#server/search/projection.ts';
import { writeWhole } from '#server/storage/write-whole.ts';
import { type LabourNeedRow, labourNeedRow } from '#shared/labour-need/labour-need.ts';
import { type LabourNeedDocument, labourNeedModel } from './labour-need-model.ts';

export interface LabourNeedStore extends LabourNeedSource {
  /** Those that can be read, by area, occupation and year, the newest first. */
  page(page: { skip: number; limit: number }): Promise<LabourNeedRow[]>;
  count(): Promise<number>;
  /** What is stored of an area and year, whatever it is. */
  table(table: NeedTableKey): Promise<LabourNeedDocument[]>;
  /** Puts rows in the place of all of these areas and years: all of it happens or nothing. */
  replace(
    tables: readonly NeedTableKey[],
    rows: readonly LabourNeedRow[],
    importedAt: string,
  ): Promise<void>;
}

export interface NeedTableKey {
  area: string;
  year: number;
}

export function createLabourNeedStore(connection: Connection): LabourNeedStore {
  const model = labourNeedModel(connection);

  async function idsOf({ area, year }: NeedTableKey): Promise<string[]> {
    const found = await model.find({ area, year }, { _id: 1 }).lean<{ _id: string }[]>();
    return found.map(({ _id }) => _id);
  }

  return {
    async all() {
      return readable(await model.find({}).lean<LabourNeedDocument[]>());
    },
    async page({ skip, limit }) {
      const documents = await model
        .find({})
        .sort({ area: 1, styrk08: 1, year: -1 })
        .skip(skip)
        .limit(limit)
        .lean<LabourNeedDocument[]>();
      return readable(documents);
    },
    count: () => model.countDocuments({}),
    async table({ area, year }) {
      return await model.find({ area, year }).lean<LabourNeedDocument[]>();
    },
    async replace(tables, rows, importedAt) {
      const replacements = rows.map((row) => toDocument(row, importedAt));
      const kept = new Set(replacements.map(({ _id }) => _id));
      const before = await Promise.all(tables.map((table) => idsOf(table)));
      const gone = before.flat().filter((_id) => !kept.has(_id));
      const writes = [
        ...gone.map((_id) => ({ deleteOne: { filter: { _id } } })),
        ...replacements.map((replacement) => ({
          replaceOne: { filter: { _id: replacement._id }, replacement, upsert: true },
        })),
      ];
      await writeWhole(connection, (within) => model.bulkWrite(writes, within));
    },
    async stamp() {
      const [newest] = await model
        .find({})
        .sort({ importedAt: -1 })
        .limit(1)
        .lean<LabourNeedDocument[]>();
      // The number tells of rows that are gone.
      return `${newest?.importedAt} ${await model.countDocuments({})}`;
    },
  };
}

/** A row with a field of another shape says nothing, and must not stop the others. */
function readable(documents: readonly LabourNeedDocument[]): LabourNeedRow[] {
  return documents.map(toRow).filter((row) => labourNeedRow.safeParse(row).success);
}

function toDocument(row: LabourNeedRow, importedAt: string): LabourNeedDocument {
  return { _id: `${row.area}-${row.styrk08}-${row.year}`, ...row, importedAt };
}

/** Without what only the database needs. */
export function toRow({ _id, importedAt: _, ...row }: LabourNeedDocument): LabourNeedRow {
  return row;
}

import type { Connection } from 'mongoose';
import type { LabourNeedSource } from '#server/search/projection.ts';
import { type LabourNeedRow, labourNeedRow } from '#shared/labour-need/labour-need.ts';
import { type LabourNeedDocument, labourNeedModel } from './labour-need-model.ts';

export interface LabourNeedStore extends LabourNeedSource {
  /** Those that can be read, by area, occupation and year, the newest first. */
  page(page: { skip: number; limit: number }): Promise<LabourNeedRow[]>;
  count(): Promise<number>;
}

export function createLabourNeedStore(connection: Connection): LabourNeedStore {
  const model = labourNeedModel(connection);
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

function toRow({ _id, importedAt: _, ...row }: LabourNeedDocument): LabourNeedRow {
  return row;
}

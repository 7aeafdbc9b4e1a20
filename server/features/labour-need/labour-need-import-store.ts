import type { Connection } from 'mongoose';
import { findById } from '#server/storage/find-by-id.ts';
import { readPage, type Stretch } from '#server/storage/read-page.ts';
import {
  type LabourNeedImportDocument,
  labourNeedImportModel,
} from './labour-need-import-model.ts';

/** An import without what it replaced. */
export type StoredImport = Omit<LabourNeedImportDocument, 'replaced'>;

export interface LabourNeedImportStore {
  insert(imported: LabourNeedImportDocument): Promise<void>;
  find(id: string): Promise<LabourNeedImportDocument | undefined>;
  /** The newest first; of a municipality's leaders, or all. */
  page(
    municipality: string | undefined,
    page: Stretch,
  ): Promise<{ items: StoredImport[]; total: number }>;
}

export function createLabourNeedImportStore(connection: Connection): LabourNeedImportStore {
  const model = labourNeedImportModel(connection);
  return {
    async insert(imported) {
      await model.insertMany([imported]);
    },
    find: (id) => findById(model, id),
    async page(municipality, page) {
      const filter = municipality === undefined ? {} : { municipality };
      const latestFirst = { at: -1, _id: 1 } as const;
      const found = await readPage(model, filter, latestFirst, page, { replaced: 0 });
      return { items: found.documents, total: found.total };
    },
  };
}

import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { ImportedTable } from '#shared/labour-need/labour-need-import.ts';

export interface LabourNeedImportDocument {
  _id: string;
  /** Instant that the rows which it brought carry as `importedAt`. */
  at: string;
  /** Account. */
  by: string;
  /** Of a leader's; missing: an administrator's. */
  municipality?: string;
  areas: ImportedTable[];
  /** What it replaced. */
  replaced: LabourNeedRow[];
}

const required = true;

const importSchema = new Schema<LabourNeedImportDocument>(
  {
    _id: { type: String, required },
    at: { type: String, required },
    by: { type: String, required },
    municipality: String,
    areas: { type: [Schema.Types.Mixed], required } as never,
    replaced: { type: [Schema.Types.Mixed], required } as never,
  },
  { collection: 'labour-need-imports', versionKey: false, strict: 'throw' },
);
importSchema.index({ at: -1 });

export function labourNeedImportModel(connection: Connection): Model<LabourNeedImportDocument> {
  return modelOn<LabourNeedImportDocument>(connection, 'LabourNeedImport', importSchema);
}

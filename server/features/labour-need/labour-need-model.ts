import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { type LabourNeedRow, needCoverages } from '#shared/labour-need/labour-need.ts';

export interface LabourNeedDocument extends LabourNeedRow {
  /** `area-styrk08-year`: the same three twice is one row. */
  _id: string;
  /** Instant of the import that brought it. */
  importedAt: string;
}

const required = true;

const labourNeedSchema = new Schema<LabourNeedDocument>(
  {
    _id: { type: String, required },
    area: { type: String, required },
    styrk08: { type: String, required },
    shortage: Number,
    need: Number,
    coverage: { type: String, enum: needCoverages },
    year: { type: Number, required },
    source: { type: String, required },
    importedAt: { type: String, required },
  },
  { collection: 'labour-need', versionKey: false, strict: 'throw' },
);
labourNeedSchema.index({ area: 1, styrk08: 1, year: -1 });
labourNeedSchema.index({ importedAt: -1 });

export function labourNeedModel(connection: Connection): Model<LabourNeedDocument> {
  return modelOn<LabourNeedDocument>(connection, 'LabourNeed', labourNeedSchema);
}

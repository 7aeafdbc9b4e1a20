import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import { nameKey } from '#server/storage/name-key.ts';
import type { Employer } from '#shared/employers/employer.ts';

export interface EmployerDocument extends Omit<Employer, 'id'> {
  _id: string;
  /** For the order of lists; never sent. */
  nameKey: string;
  /** Rises with every write; never sent. */
  revision: number;
}

const required = true;

const employerSchema = new Schema<EmployerDocument>(
  {
    _id: { type: String, required },
    name: { type: String, required },
    nameKey: { type: String, required },
    organisationNumber: { type: String, required },
    municipality: { type: String, required },
    createdAt: { type: String, required },
    updatedAt: { type: String, required },
    revision: { type: Number, required },
  },
  { collection: 'employers', versionKey: 'version', optimisticConcurrency: true, strict: 'throw' },
);
employerSchema.index({ organisationNumber: 1 }, { unique: true });
employerSchema.index({ nameKey: 1, name: 1 });

export function toEmployerDocument({ id: _id, ...employer }: Employer): EmployerDocument {
  return { _id, ...employer, nameKey: nameKey(employer.name), revision: 0 };
}

export function employerModel(connection: Connection): Model<EmployerDocument> {
  return modelOn<EmployerDocument>(connection, 'Employer', employerSchema);
}

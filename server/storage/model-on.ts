import type { Connection, Model, Schema } from 'mongoose';

/** The model on this connection; several stores may share one. */
export function modelOn<T>(connection: Connection, name: string, schema: Schema<T>): Model<T> {
  const known: Model<T> | undefined = connection.models[name];
  return known ?? connection.model<T>(name, schema);
}

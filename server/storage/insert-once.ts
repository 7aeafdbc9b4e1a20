import type { Model } from 'mongoose';
import { isDuplicateKey } from './duplicate-key.ts';

/** Puts a document in. @returns false where its id, or another value that must be unique, is taken. */
export async function insertOnce<T>(model: Model<T>, document: T): Promise<boolean> {
  try {
    await model.insertMany([document]);
    return true;
  } catch (error) {
    if (isDuplicateKey(error)) return false;
    throw error;
  }
}

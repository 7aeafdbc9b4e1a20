import { type Model, Schema } from 'mongoose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenedDatabase } from './store-driver-suite.ts';

export interface CuttableDatabase extends OpenedDatabase {
  /** From now on the database does not answer. */
  cut(): Promise<void>;
  /** It answers again, with what it had. */
  mend(): Promise<void>;
}

interface Note {
  _id: string;
  count: number;
}

export function connectionLossSuite(
  engine: string,
  open: () => Promise<CuttableDatabase>,
  options: { skip?: boolean } = {},
): void {
  describe.skipIf(options.skip)(`a lost connection: ${engine}`, () => {
    let opened: CuttableDatabase;
    let notes: Model<Note>;

    beforeAll(async () => {
      opened = await open();
      const schema = new Schema<Note>({ _id: String, count: Number }, { collection: 'notes' });
      notes = opened.database.connection.model<Note>('Note', schema);
      await opened.database.prepare([]);
      await notes.insertMany([{ _id: 'a', count: 1 }]);
    });
    afterAll(async () => {
      await opened?.dispose();
    });

    test('is an error for what is asked meanwhile, and the same models work afterwards', async () => {
      await opened.cut();
      const asked = [
        opened.database.ping(),
        notes.findById('a').lean(),
        notes.countDocuments({}),
        notes.updateOne({ _id: 'a' }, { $inc: { count: 1 } }),
        notes.insertMany([{ _id: 'b', count: 1 }]),
      ];
      const answers = await Promise.allSettled(asked);
      expect(answers.map(({ status }) => status)).toEqual(asked.map(() => 'rejected'));
      await opened.mend();
      await opened.database.ping();
      expect(await notes.find({}).lean()).toEqual([{ _id: 'a', __v: 0, count: 1 }]);
      await notes.updateOne({ _id: 'a' }, { $inc: { count: 1 } });
      expect(await notes.findById('a').lean()).toMatchObject({ count: 2 });
    });
  });
}

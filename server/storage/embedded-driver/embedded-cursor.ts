import type { StoredDocument } from './bson-row.ts';

/** The part of the driver's cursor that Mongoose uses, over documents that arrive in batches. */
export class EmbeddedCursor implements AsyncIterable<StoredDocument> {
  private readonly batches: AsyncGenerator<StoredDocument[]>;
  private batch: StoredDocument[] = [];
  private position = 0;

  constructor(batches: AsyncGenerator<StoredDocument[]>) {
    this.batches = batches;
  }

  async next(): Promise<StoredDocument | null> {
    while (this.position >= this.batch.length) {
      const { done, value } = await this.batches.next();
      if (done) return null;
      this.batch = value;
      this.position = 0;
    }
    const document = this.batch[this.position];
    this.position += 1;
    return document ?? null;
  }

  async toArray(): Promise<StoredDocument[]> {
    const documents = this.batch.slice(this.position);
    for await (const batch of this.batches) documents.push(...batch);
    await this.close();
    return documents;
  }

  async close(): Promise<void> {
    this.batch = [];
    await this.batches.return(undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<StoredDocument> {
    try {
      for (let found = await this.next(); found; found = await this.next()) yield found;
    } finally {
      await this.close();
    }
  }
}

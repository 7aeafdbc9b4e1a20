import type { StoredOpening } from '#shared/openings/opening.ts';
import type { DocumentReader } from './document-reader.ts';
import type { OpeningSource } from './projection.ts';

/** The openings as search reads them: one that cannot be read counts as not published. */
export function readableOpenings(
  source: OpeningSource,
  { opening: read }: Pick<DocumentReader, 'opening'>,
): OpeningSource {
  async function* all(
    batches: AsyncIterable<readonly StoredOpening[]>,
  ): AsyncGenerator<StoredOpening[]> {
    for await (const batch of batches) yield batch.map(read);
  }
  async function* published(): AsyncGenerator<StoredOpening[]> {
    for await (const batch of all(source.published())) {
      yield batch.filter(({ status }) => status === 'published');
    }
  }
  return {
    published,
    publishedIds: () => source.publishedIds(),
    countPublished: () => source.countPublished(),
    findMany: async (ids) => (await source.findMany(ids)).map(read),
    pendingIds: (limit, except) => source.pendingIds(limit, except),
    pendingRevisions: () => source.pendingRevisions(),
    // Without a revision nothing can be told of it, and the mark stays.
    clearPending: (applied) =>
      source.clearPending(applied.filter(({ revision }) => Number.isInteger(revision))),
    employerRenamed: (employerId) => source.employerRenamed(employerId),
    changedSince: (instant) => all(source.changedSince(instant)),
  };
}

import type { Ranking } from '#server/matching/ranking.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { DocumentKind, DocumentReader } from './document-reader.ts';
import type { ProjectionSources } from './projection.ts';

/** What this process shows of one kind, and how it is compared with what is stored. */
interface Side<T extends { id: string }> {
  kind: DocumentKind;
  count(): Promise<number>;
  ids(): AsyncIterable<readonly string[]>;
  findMany(ids: readonly string[]): Promise<T[]>;
  held(): Iterable<string>;
  heldCount(): number;
  /** What is stored now, read again. */
  apply(documents: readonly T[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
}

export interface ReconcilerDependencies {
  sources: Pick<ProjectionSources, 'openings' | 'participants'>;
  ranking: Pick<Ranking, 'openingIds' | 'participantIds' | 'held'>;
  documents: Pick<DocumentReader, 'aside' | 'forget'>;
  applyOpenings: (openings: readonly StoredOpening[]) => Promise<void>;
  removeOpenings: (ids: readonly string[]) => Promise<void>;
  applyParticipants: (participants: readonly Participant[]) => void;
  removeParticipants: (ids: readonly string[]) => void;
}

/**
 * Finds what nobody tells of: a document that is gone, by whatever means and whichever process, leaves
 * no trace to follow, but the numbers no longer agree.
 */
export interface Reconciler {
  /**
   * Runs `follow`, and compares ids where stored and shown differ in number although nothing else
   * was stored meanwhile. Reads some of what is set aside once more: it may have been mended.
   */
  around(follow: () => Promise<void>): Promise<void>;
  /** Compares id for id whatever the numbers say. */
  compareAll(): Promise<void>;
}

const batchSize = 500;
/** So many of those set aside are read again in one look; after a reform there may be thousands. */
const retriedAtOnce = 100;

export function createReconciler({
  sources: { openings, participants },
  ranking,
  documents,
  ...given
}: ReconcilerDependencies): Reconciler {
  const ofOpenings: Side<StoredOpening> = {
    kind: 'opening',
    count: () => openings.countPublished(),
    ids: () => openings.publishedIds(),
    findMany: (ids) => openings.findMany(ids),
    held: () => ranking.openingIds(),
    heldCount: () => ranking.held().openings,
    apply: given.applyOpenings,
    remove: given.removeOpenings,
  };
  const ofParticipants: Side<Participant> = {
    kind: 'participant',
    count: () => participants.count(),
    ids: () => participants.ids(),
    findMany: (ids) => participants.findMany(ids),
    held: () => ranking.participantIds(),
    heldCount: () => ranking.held().participants,
    apply: async (found) => given.applyParticipants(found),
    remove: async (ids) => given.removeParticipants(ids),
  };

  async function readAgain<T extends { id: string }>(
    side: Side<T>,
    ids: readonly string[],
  ): Promise<void> {
    for (let from = 0; from < ids.length; from += batchSize) {
      const batch = ids.slice(from, from + batchSize);
      const found = await side.findMany(batch);
      await side.apply(found);
      const there = new Set(found.map(({ id }) => id));
      const gone = batch.filter((id) => !there.has(id));
      documents.forget(side.kind, gone);
      if (gone.length > 0) await side.remove(gone);
    }
  }

  async function compare<T extends { id: string }>(side: Side<T>): Promise<void> {
    const shown = new Set([...side.held(), ...documents.aside(side.kind)]);
    const missing: string[] = [];
    for await (const batch of side.ids()) {
      for (const id of batch) if (!shown.delete(id)) missing.push(id);
    }
    await readAgain(side, [...shown, ...missing]);
  }

  async function compareWhenNumbersDiffer<T extends { id: string }>(
    side: Side<T>,
    before: number,
  ): Promise<void> {
    await readAgain(side, documents.aside(side.kind).slice(0, retriedAtOnce));
    const after = await side.count();
    const shown = side.heldCount() + documents.aside(side.kind).length;
    if (before === after && shown !== after) await compare(side);
  }

  return {
    async around(follow) {
      const before = [await ofOpenings.count(), await ofParticipants.count()] as const;
      await follow();
      await compareWhenNumbersDiffer(ofOpenings, before[0]);
      await compareWhenNumbersDiffer(ofParticipants, before[1]);
    },
    async compareAll() {
      await compare(ofOpenings);
      await compare(ofParticipants);
    },
  };
}

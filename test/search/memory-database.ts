import type { ProjectedRanking } from '#server/search/indexer.ts';
import type {
  OpeningSource,
  ProjectionLog,
  ProjectionMetrics,
  ProjectionSources,
  Revised,
  StoredParticipant,
} from '#server/search/projection.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';

/** The projection's side of a database, in memory: openings with their mark, and how they change. */
export class MemoryDatabase implements OpeningSource {
  readonly openings = new Map<string, StoredOpening>();
  readonly pending = new Set<string>();
  readonly participants = new Map<string, StoredParticipant>();
  readonly names = new Map<string, string>();
  labourNeed: LabourNeedRow[] = [];
  isDown = false;
  now = new Date('2026-03-01T12:00:00Z');

  readonly sources: ProjectionSources = {
    openings: this,
    participants: {
      all: () => this.#batches([...this.participants.values()]),
      ids: () => this.#batches([...this.participants.keys()]),
      count: async () => this.participants.size,
      findMany: async (ids) => ids.flatMap((id) => this.participants.get(id) ?? []),
      changedSince: (instant) =>
        this.#batches([...this.participants.values()].filter((it) => it.updatedAt >= instant)),
    },
    labourNeed: {
      all: async () => this.labourNeed,
      stamp: async () => JSON.stringify(this.labourNeed),
    },
    employerNames: async (ids) => new Map(ids.map((id) => [id, this.names.get(id) ?? ''])),
  };

  /** Writes as the opening store does: version and revision rise, the mark is set. */
  write(opening: StoredOpening): StoredOpening {
    this.#mustBeUp();
    const before = this.openings.get(opening.id);
    const written = {
      ...opening,
      version: (before?.version ?? opening.version - 1) + 1,
      revision: (before?.revision ?? opening.revision - 1) + 1,
      updatedAt: this.now.toISOString(),
    };
    this.openings.set(written.id, written);
    this.pending.add(written.id);
    return written;
  }

  /** As `write`, but nothing of what a form holds changes: the version stays. */
  revise(opening: StoredOpening): StoredOpening {
    const revised = { ...this.write(opening), version: opening.version };
    this.openings.set(revised.id, revised);
    return revised;
  }

  async findMany(ids: readonly string[]): Promise<StoredOpening[]> {
    this.#mustBeUp();
    return ids.flatMap((id) => this.openings.get(id) ?? []);
  }

  /** Runs after the first batch has been read. */
  whilePublishedIsRead: () => Promise<void> = async () => {};

  async *published(): AsyncGenerator<readonly StoredOpening[]> {
    const published = [...this.openings.values()].filter((it) => it.status === 'published');
    for await (const batch of this.#batches(published)) {
      yield batch;
      await this.whilePublishedIsRead();
    }
  }

  publishedIds(): AsyncIterable<readonly string[]> {
    const published = [...this.openings.values()].filter((it) => it.status === 'published');
    return this.#batches(published.map(({ id }) => id));
  }

  async countPublished(): Promise<number> {
    this.#mustBeUp();
    return [...this.openings.values()].filter((it) => it.status === 'published').length;
  }

  async pendingIds(limit: number, except: readonly string[]): Promise<string[]> {
    this.#mustBeUp();
    const marked = [...this.pending].flatMap((id) => this.openings.get(id) ?? []);
    return marked
      .filter(({ id }) => !except.includes(id))
      .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
      .slice(0, limit)
      .map(({ id }) => id);
  }

  pendingRevisions(): AsyncIterable<readonly Revised[]> {
    return this.#batches([...this.pending].flatMap((id) => this.openings.get(id) ?? []));
  }

  async clearPending(applied: readonly Revised[]): Promise<number> {
    this.#mustBeUp();
    const still = applied.filter(
      ({ id, revision }) => this.openings.get(id)?.revision === revision,
    );
    for (const { id } of still) this.pending.delete(id);
    return still.length;
  }

  async employerRenamed(employerId: string): Promise<void> {
    for (const opening of this.openings.values()) {
      if (opening.employerId === employerId) this.revise(opening);
    }
  }

  /** Runs after changes have been read. */
  onceChangesAreRead: () => Promise<void> = async () => {};

  async *changedSince(instant: string): AsyncGenerator<readonly StoredOpening[]> {
    yield* this.#batches([...this.openings.values()].filter((it) => it.updatedAt >= instant));
    await this.onceChangesAreRead();
  }

  async *#batches<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
    this.#mustBeUp();
    for (let from = 0; from < items.length; from += 100) yield items.slice(from, from + 100);
  }

  #mustBeUp(): void {
    if (this.isDown) throw new Error('the database is down');
  }
}

/** Holds what the projection puts into it; ranks nothing. */
export class HeldRanking implements ProjectedRanking {
  readonly openings = new Map<string, StoredOpening>();
  readonly participants = new Map<string, Participant>();
  labourNeed: readonly LabourNeedRow[] = [];

  putOpening(opening: StoredOpening): void {
    this.openings.set(opening.id, opening);
  }
  removeOpening(id: string): void {
    this.openings.delete(id);
  }
  putParticipant(participant: Participant): void {
    this.participants.set(participant.id, participant);
  }
  removeParticipant(id: string): void {
    this.participants.delete(id);
  }
  openingIds(): Iterable<string> {
    return this.openings.keys();
  }
  participantIds(): Iterable<string> {
    return this.participants.keys();
  }
  held(): { openings: number; participants: number } {
    return { openings: this.openings.size, participants: this.participants.size };
  }
  setLabourNeed(rows: readonly LabourNeedRow[]): void {
    this.labourNeed = rows;
  }
}

/** Metrics and log lines, kept to look at. */
export class Recorded implements ProjectionMetrics, ProjectionLog {
  appliedCount = 0;
  failedSweeps = 0;
  setAsideNow = 0;
  readonly unreadableNow = { opening: 0, participant: 0 };
  readonly lines: string[] = [];

  applied(count: number): void {
    this.appliedCount += count;
  }
  sweepFailed(): void {
    this.failedSweeps++;
  }
  setAside(count: number): void {
    this.setAsideNow = count;
  }
  unreadable(kind: 'opening' | 'participant', count: number): void {
    this.unreadableNow[kind] = count;
  }
  info(_details: object, message: string): void {
    this.lines.push(message);
  }
  warn(_details: object, message: string): void {
    this.lines.push(message);
  }
  error(_details: object, message: string): void {
    this.lines.push(message);
  }
}

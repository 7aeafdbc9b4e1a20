import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';

/** In what state something is: every write raises the revision, also one that leaves the version. */
export interface Revised {
  id: string;
  revision: number;
}

/** As it is followed; the revision is sent to nobody. */
export type StoredParticipant = Participant & Revised;

/**
 * What the projection asks of the stores. Search and ranking are made of it and of nothing else, so
 * what the database holds decides, and whatever is lost on the way can be made again.
 */
export interface OpeningSource {
  /** Every published opening. */
  published(): AsyncIterable<readonly StoredOpening[]>;
  publishedIds(): AsyncIterable<readonly string[]>;
  countPublished(): Promise<number>;
  /** Those of the ids that exist, of any status, in no order. */
  findMany(ids: readonly string[]): Promise<StoredOpening[]>;
  /** Ids with `indexPending`, of any status but these, the latest change first; at most `limit`. */
  pendingIds(limit: number, except: readonly string[]): Promise<string[]>;
  /** id and revision of everything with `indexPending`, of any status. */
  pendingRevisions(): AsyncIterable<readonly Revised[]>;
  /**
   * Clears `indexPending` where the revision is still this one; the revision stays as it is.
   * @returns how many still had that revision, whether or not the mark was set.
   */
  clearPending(applied: readonly Revised[]): Promise<number>;
  /**
   * Marks every opening of an employer as pending and raises its revision and `updatedAt`: an opening
   * is sent, and indexed, with its employer's name. Its version stays: nothing of what a form holds
   * has changed.
   */
  employerRenamed(employerId: string): Promise<void>;
  /** Openings of any status whose `updatedAt` is this instant or later. */
  changedSince(instant: string): AsyncIterable<readonly StoredOpening[]>;
}

/** Participants are ranked, never indexed. */
export interface ParticipantSource {
  all(): AsyncIterable<readonly StoredParticipant[]>;
  ids(): AsyncIterable<readonly string[]>;
  count(): Promise<number>;
  /** Those of the ids that exist, in no order. */
  findMany(ids: readonly string[]): Promise<StoredParticipant[]>;
  changedSince(instant: string): AsyncIterable<readonly StoredParticipant[]>;
}

export interface LabourNeedSource {
  all(): Promise<LabourNeedRow[]>;
  /** Another text after every change. */
  stamp(): Promise<string>;
}

export interface ProjectionSources {
  openings: OpeningSource;
  participants: ParticipantSource;
  labourNeed: LabourNeedSource;
  /** By employer's id. */
  employerNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

export interface ProjectionMetrics {
  /** Openings that the search engine has applied (put or removed). */
  applied(count: number): void;
  /** A sweep failed: the engine or the database does not answer. */
  sweepFailed(): void;
  /** Openings set aside now because the engine refuses them again and again; above 0 is an alarm. */
  setAside(count: number): void;
  /** Documents left out now because they cannot be read; above 0 is an alarm. */
  unreadable(kind: 'opening' | 'participant', count: number): void;
}

/** Ids of openings only, never of people. */
export interface ProjectionLog {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

import type { Gate } from '#shared/codes.ts';
import type { LabourNeedRow } from '#shared/labour-need/labour-need.ts';
import type {
  Excluded,
  LeftOutPart,
  Missing,
  PillarScores,
  Weights,
} from '#shared/matching/match.ts';
import type { WhatIf } from '#shared/matching/what-if.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { NewOpenings } from './count-new.ts';
import type { PlannedSides, PlannedVersions } from './planned-sides.ts';
import type { Snapshot } from './snapshot.ts';

/** One eligible pair; `id` is the opening's or the participant's. */
export interface RankedMatch {
  id: string;
  /** 0..100, rounded to six decimals. */
  score: number;
  pillars: PillarScores;
}

export interface RankedPage {
  items: RankedMatch[];
  /** All eligible ones, before paging. */
  total: number;
  excluded: Excluded;
  almost: { id: string; score: number; missing: Missing }[];
  /** All that almost fit, of which `almost` holds a page. */
  almostTotal: number;
}

/** One pair that fails a gate. Its score is the ordinary one, the failed gates merely not applied. */
export interface LeftOutMatch {
  id: string;
  score: number;
  /** Every gate that it fails, in their order. */
  failed: Gate[];
  /** Of an almost match. */
  missing?: Missing;
}

/** One pair by itself. */
export interface JudgedPair {
  /** The ordinary score, failed gates merely not applied. */
  score: number;
  /** Whether every gate holds. */
  eligible: boolean;
  pillars: PillarScores;
}

export interface LeftOutPage {
  items: LeftOutMatch[];
  /** The number in `excluded`, or all that almost fit. */
  total: number;
}

export interface RankOptions {
  /** `YYYY-MM-DD` in Europe/Oslo, one for the whole reply. */
  today: string;
  weights: Weights;
  /** From 1. */
  page: number;
  pageSize: number;
  /** Considered openings; missing means every published one. */
  among?: ReadonlySet<string> | undefined;
}

export interface CandidateOptions extends Omit<RankOptions, 'among'> {
  /** Participants that are not for who asks: in no list and in no count. */
  hidden?: readonly string[];
}

/**
 * The ranking engine of matching.md: exact, in process, no I/O. The projection keeps it in step with
 * the database; it holds published openings and every participant, nothing that is not matched on, and
 * of which revision that is.
 */
export interface Ranking {
  putOpening(opening: StoredOpening): void;
  removeOpening(id: string): void;
  putParticipant(participant: Participant): void;
  removeParticipant(id: string): void;
  /** What it holds, to compare with the database. */
  openingIds(): Iterable<string>;
  participantIds(): Iterable<string>;
  /** Of a published opening, as it is ranked; undefined where there is none. */
  openingRevision(id: string): number | undefined;
  /** How often its openings or the labour need have changed: while the number is the same, so are they. */
  changes(): number;
  held(): { openings: number; participants: number };
  setLabourNeed(rows: readonly LabourNeedRow[]): void;
  /** Openings for a participant. */
  matches(participant: Participant, options: RankOptions): Promise<RankedPage>;
  /** How many openings fit a participant, by the municipality's number; those with none are left out. */
  fittingPlaces(
    participant: Participant,
    options: Pick<RankOptions, 'today' | 'weights' | 'among'>,
  ): Promise<ReadonlyMap<string, number>>;
  /** How many openings that are new to them fit each participant of a municipality; no one is ranked. */
  countNew(municipality: string, options: NewOpenings): Promise<ReadonlyMap<string, number>>;
  /** Participants of a municipality for an opening of any status. */
  candidates(
    opening: StoredOpening,
    municipality: string,
    options: CandidateOptions,
  ): Promise<RankedPage>;
  /** The openings that a participant's `excluded` and `almost` count. */
  leftOut(
    participant: Participant,
    options: RankOptions & { part: LeftOutPart },
  ): Promise<LeftOutPage>;
  /** The participants that an opening's `excluded` and `almost` count. */
  leftOutCandidates(
    opening: StoredOpening,
    municipality: string,
    options: CandidateOptions & { part: LeftOutPart },
  ): Promise<LeftOutPage>;
  /** One pair, whatever gates it fails; the opening of any status. */
  pair(
    participant: Participant,
    opening: StoredOpening,
    options: Pick<RankOptions, 'today' | 'weights'>,
  ): Promise<JudgedPair>;
  /** What would help a participant: single changes, and occupations to wish for. */
  whatIf(
    participant: Participant,
    options: Pick<RankOptions, 'today' | 'weights'>,
  ): Promise<WhatIf>;
  /**
   * The openings that a change of what would help counts, with the score and the pillars that they
   * have then. `change` as its `changeKey`; undefined when it is no change for the participant.
   */
  opened(
    participant: Participant,
    change: string,
    options: Omit<RankOptions, 'among'>,
  ): Promise<Pick<RankedPage, 'items' | 'total'> | undefined>;
  /** Whom and what a plan of the municipality may bring together on a day. */
  plannedSides(
    municipality: string,
    options: Pick<RankOptions, 'today' | 'among'>,
  ): Promise<PlannedSides>;
  /** What another thread needs to rank for these people of a municipality. */
  snapshot(
    municipality: string,
    asked: { participantIds: readonly string[]; openingIds: readonly string[] },
  ): Promise<Snapshot>;
  /** Who and what is not as it was when a plan was made. */
  changedSince(
    municipality: string,
    planned: PlannedVersions,
  ): Promise<{ participants: string[]; openings: string[] }>;
  /** Resolves when every run under way has ended. */
  close(): Promise<void>;
}

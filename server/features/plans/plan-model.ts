import { type Connection, type Model, Schema } from 'mongoose';
import { modelOn } from '#server/storage/model-on.ts';
import type { Weights } from '#shared/matching/match.ts';
import type { PlanInput, PlanReply } from '#shared/plans/plan.ts';
import { type PlanState, planStates } from '#shared/plans/plan-codes.ts';
import type { SolvedPlan } from './plan-messages.ts';

/** A plan with what it was made of; it holds ids, and no word of anybody. */
export interface PlanDocument {
  _id: string;
  municipality: string;
  name?: string;
  by: { accountId: string; displayName: string };
  at: Date;
  state: PlanState;
  progress: number;
  /** What stands in a list of plans. */
  head: Pick<PlanReply, 'each' | 'perPlace' | 'goal' | 'people' | 'openings'>;
  input: PlanInput;
  /** What was in force when it was asked for. */
  weights: Weights;
  /** YYYY-MM-DD */
  today: string;
  /** In their order. */
  participantIds: string[];
  /** In their order, with blanks between them: there may be many thousands. */
  openingIds: string;
  versions?: SolvedPlan['versions'];
  result?: Pick<PlanReply, 'total' | 'placed' | 'gap' | 'compared' | 'spread' | 'minScorePrice'> &
    Partial<Pick<SolvedPlan, 'priced'>>;
  /** Lists as JSON, as they are sent. */
  parts?: Partial<SolvedPlan['parts']>;
  /** The process that looks for it, and until when another one leaves it alone. */
  owner: string;
  aliveUntil: Date;
  /** How often a process has begun with it. */
  attempts: number;
  /**
   * While it is not solved, one of the few that its municipality's plans have to wait in: no two have the
   * same, so that no more of them wait, whoever asks at once.
   */
  seat?: string;
  /** Rises when somebody is taken out of it: what was solved with them is not kept. */
  revision: number;
}

const required = true;
const { Mixed } = Schema.Types;

const planSchema = new Schema<PlanDocument>(
  {
    _id: { type: String, required },
    municipality: { type: String, required },
    name: String,
    by: { type: Mixed, required },
    at: { type: Date, required },
    state: { type: String, required, enum: planStates },
    progress: { type: Number, required },
    head: { type: Mixed, required },
    input: { type: Mixed, required },
    weights: { type: Mixed, required },
    today: { type: String, required },
    participantIds: { type: [String], required },
    openingIds: { type: String, default: '' },
    versions: Mixed,
    result: Mixed,
    parts: Mixed,
    owner: { type: String, required },
    aliveUntil: { type: Date, required },
    attempts: { type: Number, required },
    seat: String,
    revision: { type: Number, required },
  },
  { collection: 'plans', versionKey: false, strict: 'throw', minimize: false },
);
planSchema.index({ municipality: 1, at: -1 });
planSchema.index({ state: 1 });
planSchema.index({ at: 1 });
planSchema.index({ seat: 1 }, { unique: true, sparse: true });

export function planModel(connection: Connection): Model<PlanDocument> {
  return modelOn<PlanDocument>(connection, 'Plan', planSchema);
}

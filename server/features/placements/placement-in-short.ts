import type { ApprovedPlan, CheckIn } from '#shared/placements/placement.ts';
import type { Approver } from '#shared/placements/placement-codes.ts';
import type { PlacementDocument } from './placement-model.ts';

/** As much of a placement as lists of many cases need: when, how much and how far, and nobody's words. */
export type PlacementInShort = Pick<PlacementDocument, 'participantId' | 'title' | 'updatedAt'> & {
  id: string;
  approvals: Partial<Record<Approver, true>>;
  approved?: WorkedPlan | undefined;
  earlier: readonly WorkedPlan[];
  /** Talks that are not done. */
  checkIns: readonly Pick<CheckIn, 'id' | 'due' | 'review'>[];
  end?: { on: string } | undefined;
  cancelled?: true | undefined;
};
type WorkedPlan = Pick<ApprovedPlan, 'period' | 'hoursPerWeek' | 'approvedAt'>;

const planFields = ['period', 'hoursPerWeek', 'approvedAt'] as const;

/** What is read for it. */
export const fieldsInShort = [
  'participantId',
  'title',
  'updatedAt',
  'revision',
  'approvals.participant.at',
  'approvals.employer.at',
  'approvals.advisor.at',
  ...planFields.flatMap((field) => [`approved.${field}`, `earlier.${field}`]),
  'checkIns.id',
  'checkIns.due',
  'checkIns.doneAt',
  'checkIns.review',
  'end.on',
  'cancelled.at',
];

export function inShort({
  _id: id,
  participantId,
  title,
  updatedAt,
  approvals,
  approved,
  earlier,
  checkIns,
  end,
  cancelled,
}: PlacementDocument): PlacementInShort {
  const open = end || cancelled ? [] : checkIns.filter(({ doneAt }) => doneAt === undefined);
  return {
    id,
    participantId,
    title,
    updatedAt,
    approvals: {
      ...(approvals.participant && { participant: true }),
      ...(approvals.employer && { employer: true }),
      ...(approvals.advisor && { advisor: true }),
    },
    approved,
    earlier,
    checkIns: open.map(({ id: checkInId, due, review }) => ({
      id: checkInId,
      due,
      ...(review && { review }),
    })),
    end: end && { on: end.on },
    ...(cancelled && { cancelled: true }),
  };
}

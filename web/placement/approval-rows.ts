import type { Approvals } from '#shared/placements/placement.ts';
import { type Approver, approvers } from '#shared/placements/placement-codes.ts';
import { type ApproverNames, approvalText as t } from '#web/text/placement.ts';
import { awaitedOf } from './standing.ts';

export interface ApprovalRow {
  of: Approver;
  is: 'done' | 'next' | 'later';
  words: string;
  /** Who said it for somebody else, and why. */
  detail?: string;
}

/** Who has said yes, who is waited for, and who comes last. */
export function approvalRows(approvals: Approvals, names: ApproverNames): ApprovalRow[] {
  const awaited = awaitedOf(approvals);
  return approvers.map((of) => {
    const given = approvals[of];
    if (!given) {
      const isNext = awaited.includes(of);
      const words = of === 'advisor' && !isNext ? t.last(names[of]) : t.notYet(names[of]);
      return { of, is: isNext ? 'next' : 'later', words };
    }
    const { at, by, onBehalf } = given;
    return {
      of,
      is: 'done',
      words: t.yes(names[of], at),
      ...(onBehalf && { detail: t.onBehalf(by.displayName, onBehalf.reason) }),
    };
  });
}

import type { PlacementState } from './placement-codes.ts';

export interface Period {
  start: string;
  /** Missing: it goes on, as ordinary jobs do. */
  end?: string | undefined;
}

/** What the state of a placement is derived from. */
export interface PlacementStanding {
  approvals: { advisor?: unknown };
  /** What was approved by all three last. */
  approved?: { period?: Period | undefined } | undefined;
  end?: unknown;
  cancelled?: unknown;
}

/** Where a placement stands on a day, `YYYY-MM-DD` (referral.md, "Placement"). */
export function placementState(
  { approvals, approved, end, cancelled }: PlacementStanding,
  today: string,
): PlacementState {
  if (cancelled) return 'cancelled';
  if (end) return 'ended';
  if (!approved?.period) return 'draft';
  // Advisors approve last: without them somebody's yes is missing.
  if (!approvals.advisor) return 'changed';
  if (today < approved.period.start) return 'agreed';
  return isPast(approved.period, today) ? 'overdue' : 'running';
}

/** Whether what was approved last is over, and nobody has ended it. */
export function isOverdue(placement: PlacementStanding, today: string): boolean {
  const { approved, end, cancelled } = placement;
  if (end || cancelled || !approved?.period) return false;
  return isPast(approved.period, today);
}

function isPast({ end }: Period, today: string): boolean {
  return end !== undefined && end < today;
}

import type { PlacementVersion } from '#shared/placements/placement.ts';

/** A plan as somebody reads it: what an employer may not read is not there. */
export type ShownPlan = Omit<PlacementVersion, 'version' | 'approvals' | 'approvedAt'>;

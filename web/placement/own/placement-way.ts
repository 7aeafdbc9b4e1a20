import type { PlacementState } from '#shared/placements/placement-codes.ts';
import type { WayPoint } from '#web/referral/way-row.tsx';
import type { PlacementWayStep } from '#web/text/own-placement.ts';
import type { Standing } from '../standing.ts';

const steps: readonly PlacementWayStep[] = ['plan', 'yes', 'begin', 'work', 'last'];

/** The step that is awaited; what is over leads nowhere. */
function awaited(
  state: PlacementState,
  standing: Standing,
  isBegun: boolean,
): PlacementWayStep | undefined {
  switch (state) {
    case 'draft':
      return standing.is === 'fill' ? 'plan' : 'yes';
    case 'changed':
      return isBegun ? 'work' : 'yes';
    case 'agreed':
      return 'begin';
    case 'running':
      return 'work';
    case 'overdue':
      return 'last';
    default:
      return undefined;
  }
}

/** How far it has come; empty where it is over. */
export function placementWay(
  state: PlacementState,
  standing: Standing,
  /** Its first day has come: a change is agreed on while one works. */
  isBegun: boolean,
): WayPoint<PlacementWayStep>[] {
  const step = awaited(state, standing, isBegun);
  if (!step) return [];
  const now = steps.indexOf(step);
  return steps.map((each, i) => ({
    step: each,
    is: i < now ? 'done' : i === now ? 'now' : 'later',
  }));
}

import type { NoteOpened } from '#server/features/today/note-opened.ts';
import { type Route, serve } from '#server/http/serve.ts';
import {
  approvePlacement,
  cancelPlacement,
  endPlacement,
  getPlacement,
  getPlacementCalendar,
  listPlacements,
  listPlacementVersions,
  updatePlacement,
  writeCheckIn,
} from '#shared/placements/placement-endpoints.ts';
import type { ApproveService } from './approve-service.ts';
import type { CheckInService } from './check-in-service.ts';
import type { EndService } from './end-service.ts';
import type { PlacementService } from './placement-service.ts';
import type { PlanService } from './plan-service.ts';

interface Services {
  opened: NoteOpened;
  placements: PlacementService;
  plans: PlanService;
  approvals: ApproveService;
  ends: EndService;
  checkIns: CheckInService;
}

export function placementRoutes({
  opened,
  placements,
  plans,
  approvals,
  ends,
  checkIns,
}: Services): Route[] {
  return [
    serve(listPlacements, ({ account, query }) => placements.list(account, query)),
    serve(getPlacement, async ({ account, params }) => {
      const placement = await placements.read(account, params.id);
      await opened(account, placement);
      return placement;
    }),
    serve(updatePlacement, ({ account, params, body }) => plans.change(account, params.id, body)),
    serve(listPlacementVersions, ({ account, params }) => placements.versions(account, params.id)),
    serve(approvePlacement, ({ account, params, body }) =>
      approvals.approve(account, params.id, body),
    ),
    serve(cancelPlacement, ({ account, params, body }) => ends.cancel(account, params.id, body)),
    serve(endPlacement, ({ account, params, body }) => ends.end(account, params.id, body)),
    serve(writeCheckIn, ({ account, params, body }) =>
      checkIns.write(account, params.id, params.checkInId, body),
    ),
    serve(getPlacementCalendar, ({ account, params, language }) =>
      placements.calendar(account, params.id, language),
    ),
  ];
}

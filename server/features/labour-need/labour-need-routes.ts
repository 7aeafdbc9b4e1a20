import { type Route, serve } from '#server/http/serve.ts';
import { listLabourNeed } from '#shared/labour-need/labour-need.ts';
import type { LabourNeedService } from './labour-need-service.ts';

export function labourNeedRoutes(labourNeed: LabourNeedService): Route[] {
  return [serve(listLabourNeed, ({ query }) => labourNeed.list(query))];
}

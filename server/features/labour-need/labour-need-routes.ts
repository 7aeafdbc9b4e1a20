import { type Route, serve } from '#server/http/serve.ts';
import { listLabourNeed } from '#shared/labour-need/labour-need.ts';
import {
  importLabourNeed,
  listLabourNeedImports,
  undoLabourNeedImport,
} from '#shared/labour-need/labour-need-import.ts';
import type { LabourNeedImports } from './labour-need-import-service.ts';
import type { LabourNeedService } from './labour-need-service.ts';

export function labourNeedRoutes(
  labourNeed: LabourNeedService,
  imports: LabourNeedImports,
): Route[] {
  return [
    serve(listLabourNeed, ({ query }) => labourNeed.list(query)),
    serve(importLabourNeed, async ({ account, query, body }) => {
      const dryRun = query.dryRun === '1';
      return { dryRun, areas: await imports.run(account, body, dryRun) };
    }),
    serve(listLabourNeedImports, ({ account, query }) => imports.list(account, query)),
    serve(undoLabourNeedImport, ({ account, params }) => imports.undo(account, params.id)),
  ];
}

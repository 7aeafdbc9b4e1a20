import { type Route, serve } from '#server/http/serve.ts';
import { exportOneself, exportParticipant } from '#shared/rights/export-endpoints.ts';
import type { ExportService } from './export-service.ts';

export function rightsRoutes(exports: ExportService): Route[] {
  return [
    serve(exportParticipant, ({ account, params }) => exports.ofParticipant(account, params.id)),
    serve(exportOneself, ({ account }) =>
      exports.ofParticipant(account, account.participantId ?? ''),
    ),
  ];
}

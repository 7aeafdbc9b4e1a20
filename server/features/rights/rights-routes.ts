import { type Route, serve } from '#server/http/serve.ts';
import { archiveParticipant } from '#shared/rights/archive-endpoints.ts';
import { exportOneself, exportParticipant } from '#shared/rights/export-endpoints.ts';
import type { ArchiveService } from './archive-service.ts';
import type { ExportService } from './export-service.ts';

interface Services {
  exports: ExportService;
  archives: ArchiveService;
}

export function rightsRoutes({ exports, archives }: Services): Route[] {
  return [
    serve(archiveParticipant, ({ account, params }) => archives.make(account, params.id)),
    serve(exportParticipant, ({ account, params }) => exports.ofParticipant(account, params.id)),
    serve(exportOneself, ({ account }) =>
      exports.ofParticipant(account, account.participantId ?? ''),
    ),
  ];
}

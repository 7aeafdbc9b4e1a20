import { type Route, serve } from '#server/http/serve.ts';
import { archiveParticipant } from '#shared/rights/archive-endpoints.ts';
import { eraseParticipant } from '#shared/rights/erase-endpoints.ts';
import { exportOneself, exportParticipant } from '#shared/rights/export-endpoints.ts';
import type { ArchiveService } from './archive-service.ts';
import type { EraseService } from './erase-service.ts';
import type { ExportService } from './export-service.ts';

interface Services {
  exports: ExportService;
  archives: ArchiveService;
  erasing: EraseService;
}

export function rightsRoutes({ exports, archives, erasing }: Services): Route[] {
  return [
    serve(archiveParticipant, ({ account, params }) => archives.make(account, params.id)),
    serve(exportParticipant, ({ account, params }) => exports.ofParticipant(account, params.id)),
    serve(eraseParticipant, ({ account, params, body }) => erasing.erase(account, params.id, body)),
    serve(exportOneself, ({ account }) =>
      exports.ofParticipant(account, account.participantId ?? ''),
    ),
  ];
}

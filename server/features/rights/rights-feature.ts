import type { Feature } from '#server/feature.ts';
import type { AccountsFeature } from '#server/features/accounts/accounts-feature.ts';
import type { LooksFeature } from '#server/features/looks/looks-feature.ts';
import type { ParticipantsFeature } from '#server/features/participants/participants-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { createArchiveService } from './archive-service.ts';
import { createExportService } from './export-service.ts';
import { rightsRoutes } from './rights-routes.ts';

interface Others {
  participants: Pick<ParticipantsFeature, 'read' | 'noteArchived'>;
  accounts: Pick<AccountsFeature, 'heldOfParticipant'>;
  looks: Pick<LooksFeature, 'looksAt'>;
}

/** What a participant may ask of the municipality (accounts.md, "Rights"). */
export function createRightsFeature(
  { now, tables }: Pick<Foundation, 'now' | 'tables'>,
  { participants, accounts, looks }: Others,
): Feature {
  const exports = createExportService({
    readParticipant: participants.read,
    heldOfAccount: accounts.heldOfParticipant,
    looksAt: looks.looksAt,
    now,
  });
  const archives = createArchiveService({
    exports,
    noteArchived: participants.noteArchived,
    tables,
  });
  return { routes: rightsRoutes({ exports, archives }) };
}

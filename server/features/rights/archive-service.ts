import type { ReferenceTables } from '#server/reference/reference-tables.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { archivePackage } from './archive-package.ts';
import { archivePage } from './archive-page.ts';
import type { ExportService } from './export-service.ts';

/** Packages for the municipality's archive (accounts.md, "Rights"). */
export interface ArchiveService {
  /**
   * A ZIP, and a note of which version it was made of.
   * @throws NotFound, and DeniedLook for one that the leader may not see.
   */
  make(leader: Account, id: string): Promise<Uint8Array<ArrayBuffer>>;
}

interface Dependencies {
  exports: Pick<ExportService, 'ofParticipant'>;
  /** Another text after every change of what stands beside the record. */
  stampOf: (id: string) => Promise<string>;
  noteArchived: (id: string, version: number, stamp: string) => Promise<void>;
  tables: ReferenceTables;
}

export function createArchiveService({
  exports,
  stampOf,
  noteArchived,
  tables,
}: Dependencies): ArchiveService {
  return {
    async make(leader, id) {
      // Read first: what changes meanwhile has another one.
      const stamp = await stampOf(id);
      const held = await exports.ofParticipant(leader, id, 'for the archive');
      const { version } = held.participant;
      const made = archivePackage(
        {
          madeAt: held.madeAt,
          madeBy: { id: leader.id, displayName: leader.displayName },
          participant: { id, version },
        },
        {
          'deltaker.html': archivePage(held, tables),
          'deltaker.json': `${JSON.stringify(held, null, 2)}\n`,
        },
      );
      // Of a version that is not the last one any more nothing is noted.
      await noteArchived(id, version, stamp);
      return made;
    },
  };
}

import { NotFound } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { OwnLook } from '#shared/looks/look-endpoints.ts';
import type { HeldNote } from '#shared/notes/note-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantExport } from '#shared/rights/export-endpoints.ts';

/** What the accounts hold of a participant. */
export type HeldOfAccount = Pick<ParticipantExport, 'account' | 'sessions' | 'accountEvents'>;

export interface ExportService {
  /**
   * @param archive it gets also what is withheld from the participant, and a record that cannot be read.
   * @throws NotFound, and DeniedLook for one that the account may not see.
   */
  ofParticipant(
    account: Account,
    id: string,
    archive?: 'for the archive',
  ): Promise<ParticipantExport>;
}

/** What became of matches, and what was put aside. */
export type HeldOfReferrals = Pick<
  ParticipantExport,
  | 'referrals'
  | 'shortlist'
  | 'placements'
  | 'outcomes'
  | 'activities'
  | 'changes'
  | 'savedOpenings'
  | 'savedSearches'
  | 'newsMail'
>;

interface Dependencies {
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  /** Whether it can be read or not. */
  readAsStored: (account: Account, id: string) => Promise<Participant>;
  heldOfAccount: (participantId: string) => Promise<HeldOfAccount>;
  heldOfReferrals: (participantId: string) => Promise<HeldOfReferrals>;
  notesOf: (
    participantId: string,
  ) => Promise<{ all: HeldNote[]; told: HeldNote[]; withheld: number }>;
  looksAt: (participantId: string) => Promise<OwnLook[]>;
  now: () => Date;
}

export function createExportService(given: Dependencies): ExportService {
  return {
    async ofParticipant(account, id, archive) {
      if (id === '') throw new NotFound();
      const read = archive ? given.readAsStored : given.readParticipant;
      const participant = await read(account, id);
      const [referrals, held, noted, looks] = await Promise.all([
        given.heldOfReferrals(id),
        given.heldOfAccount(id),
        given.notesOf(id),
        given.looksAt(id),
      ]);
      return {
        madeAt: given.now().toISOString(),
        participant,
        ...referrals,
        notes: archive ? noted.all : noted.told,
        notesWithheld: archive ? 0 : noted.withheld,
        ...held,
        looks,
      };
    },
  };
}

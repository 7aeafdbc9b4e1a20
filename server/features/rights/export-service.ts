import { NotFound } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { OwnLook } from '#shared/looks/look-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { ParticipantExport } from '#shared/rights/export-endpoints.ts';

/** What the accounts hold of a participant. */
export type HeldOfAccount = Pick<ParticipantExport, 'account' | 'sessions' | 'accountEvents'>;

export interface ExportService {
  /** @throws NotFound, and DeniedLook for one that the account may not see. */
  ofParticipant(account: Account, id: string): Promise<ParticipantExport>;
}

/** What became of matches. */
export type HeldOfReferrals = Pick<ParticipantExport, 'referrals' | 'shortlist' | 'placements'>;

interface Dependencies {
  readParticipant: (account: Account, id: string) => Promise<Participant>;
  heldOfAccount: (participantId: string) => Promise<HeldOfAccount>;
  heldOfReferrals: (participantId: string) => Promise<HeldOfReferrals>;
  looksAt: (participantId: string) => Promise<OwnLook[]>;
  now: () => Date;
}

export function createExportService(given: Dependencies): ExportService {
  return {
    async ofParticipant(account, id) {
      if (id === '') throw new NotFound();
      const participant = await given.readParticipant(account, id);
      const [referrals, held, looks] = await Promise.all([
        given.heldOfReferrals(id),
        given.heldOfAccount(id),
        given.looksAt(id),
      ]);
      return { madeAt: given.now().toISOString(), participant, ...referrals, ...held, looks };
    },
  };
}

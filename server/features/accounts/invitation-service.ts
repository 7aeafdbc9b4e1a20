import { NotFound } from '#server/errors.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
import type { Role } from '#shared/codes.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import { type CheckFactor, WrongCode } from './factor-check.ts';
import { hashOf } from './hash-of.ts';
import { hashPassword } from './password.ts';
import type { Client, SessionOpening, SignedIn } from './session-opening.ts';
import { requireUncommon } from './session-service.ts';

export interface InvitationService {
  /** @throws NotFound with one answer for a wrong token, one that was used and one too old. */
  read(
    token: string,
    ip: string,
  ): Promise<{ displayName: string; email: string; role: Role; providers: string[] }>;
  /**
   * Once. @throws NotFound likewise, InvalidInput for a password that is too common, SecondFactorRequired
   * 401 where the account has a second factor and the code is missing or wrong.
   */
  accept(
    given: { token: string; password: string; code?: string | undefined },
    client: Client,
  ): Promise<SignedIn>;
}

interface Dependencies {
  accounts: AccountStore;
  limits: AttemptLimits;
  open: SessionOpening['open'];
  checkFactor: CheckFactor;
  note: (kind: AccountEventKind, account: StoredAccount, by: string) => Promise<void>;
  now: () => Date;
}

export function createInvitationService({
  accounts,
  limits,
  open,
  checkFactor,
  note,
  now,
}: Dependencies): InvitationService {
  /** Each wrong token counts as one more account that somebody at the address guesses at. */
  async function invited(token: string, ip: string): Promise<StoredAccount> {
    const tokenHash = hashOf(token);
    await limits.begin(`token ${tokenHash}`, ip);
    const stored = await accounts.findByInvitation(tokenHash);
    if (!stored?.invitation || stored.invitation.expiresAt <= now()) throw new NotFound();
    await limits.refund(`token ${tokenHash}`, ip);
    return stored;
  }

  return {
    async read(token, ip) {
      const { displayName, email, role } = await invited(token, ip);
      return { displayName, email, role, providers: [] };
    },
    async accept({ token, password, code }, client) {
      const stored = await invited(token, client.ip);
      await requireUncommon(password, stored.email);
      await limits.begin(stored.email, client.ip);
      await checkFactor(stored, code).catch(async (error) => {
        if (!(error instanceof WrongCode)) await limits.refund(stored.email, client.ip);
        throw error;
      });
      await limits.refund(stored.email, client.ip);
      const saved = await accounts.change(
        stored.id,
        { tokenHash: hashOf(token), version: stored.version },
        {
          passwordHash: await hashPassword(password),
          status: 'active',
          invitation: undefined,
          sessionEpoch: stored.sessionEpoch + 1,
        } as Partial<StoredAccount>,
      );
      if (typeof saved === 'string') throw new NotFound();
      await note('invitation_accepted', saved, saved.id);
      return open(saved, client);
    },
  };
}

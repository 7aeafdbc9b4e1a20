import { Conflict, NotFound } from '#server/errors.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
import type { Role } from '#shared/codes.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import { type CheckFactor, WrongCode } from './factor-check.ts';
import { hashOf } from './hash-of.ts';
import { hashPassword } from './password.ts';
import type { ProviderSession } from './session-model.ts';
import type { Client, SessionOpening, SignedIn } from './session-opening.ts';
import { requireUncommon } from './session-service.ts';

/** An invitation accepted at a provider, which vouches for who it is. */
export interface AcceptedAtProvider {
  token: string;
  code: string | undefined;
  identity: string;
  session: ProviderSession;
}

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
  /** Whom a link is for. @throws NotFound likewise */
  whom(token: string, ip: string): Promise<StoredAccount>;
  /**
   * The same without a password; an older one dies. @throws NotFound, SecondFactorRequired likewise,
   * Conflict when somebody is bound to another account already.
   */
  acceptFor(given: AcceptedAtProvider, client: Client): Promise<SignedIn>;
}

interface Dependencies {
  accounts: AccountStore;
  limits: AttemptLimits;
  open: SessionOpening['open'];
  checkFactor: CheckFactor;
  note: (kind: AccountEventKind, account: StoredAccount, by: string) => Promise<void>;
  /** Names of the providers that a role may use. */
  providersFor: (role: Role) => string[];
  now: () => Date;
}

export function createInvitationService({
  accounts,
  limits,
  open,
  checkFactor,
  note,
  providersFor,
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

  async function requireFactor(
    stored: StoredAccount,
    code: string | undefined,
    ip: string,
  ): Promise<void> {
    await limits.begin(stored.email, ip);
    await checkFactor(stored, code).catch(async (error) => {
      if (!(error instanceof WrongCode)) await limits.refund(stored.email, ip);
      throw error;
    });
    await limits.refund(stored.email, ip);
  }

  /** Once: the link dies with the write that lets its holder in. */
  async function used(
    { id, version, sessionEpoch }: StoredAccount,
    token: string,
    way: Partial<Record<'passwordHash' | 'identity', unknown>>,
  ): Promise<StoredAccount> {
    const ended = { status: 'active', invitation: undefined, sessionEpoch: sessionEpoch + 1 };
    const where = { tokenHash: hashOf(token), version };
    const saved = await accounts.change(id, where, { ...way, ...ended } as Partial<StoredAccount>);
    if (saved === 'taken') throw new Conflict('The person has another account already.');
    if (saved === 'stale') throw new NotFound();
    await note('invitation_accepted', saved, saved.id);
    return saved;
  }

  return {
    whom: invited,
    async read(token, ip) {
      const { displayName, email, role } = await invited(token, ip);
      return { displayName, email, role, providers: providersFor(role) };
    },
    async accept({ token, password, code }, client) {
      const stored = await invited(token, client.ip);
      await requireUncommon(password, stored.email);
      // First: who is turned away because too many wait still has the code.
      const passwordHash = await hashPassword(password);
      await requireFactor(stored, code, client.ip);
      return open(await used(stored, token, { passwordHash }), client);
    },
    async acceptFor({ token, code, identity, session }, client) {
      const stored = await invited(token, client.ip);
      await requireFactor(stored, code, client.ip);
      const way = { identity, passwordHash: undefined };
      return open(await used(stored, token, way), client, session);
    },
  };
}

import { Conflict, DeniedLook, Forbidden, NotFound, StaleVersion } from '#server/errors.ts';
import type { IsKnownCode } from '#server/validation/known-codes.ts';
import { applyMergePatch } from '#server/validation/merge-patch.ts';
import {
  type AccountChange,
  type AccountInput,
  accountChange,
  type Invitation,
  type ManagedAccount,
} from '#shared/accounts/account.ts';
import type { Colleague } from '#shared/accounts/account-endpoints.ts';
import type { AccountEventKind } from '#shared/accounts/account-event.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type AccountStatus, advisors, type Role } from '#shared/codes.ts';
import type { MergePatch } from '#shared/merge-patch.ts';
import type { Belongings } from './account-belonging.ts';
import { managedScopes } from './account-policy.ts';
import { eventOf, requirePossible, takenAlong } from './account-states.ts';
import type { AccountStore, StoredAccount } from './account-store.ts';
import { toManaged, withoutMissing } from './account-view.ts';
import type { AttemptLimits } from './attempt-limits.ts';
import type { SendInvitation } from './invitation-mail.ts';
import { createLastOne } from './last-one.ts';
import { newInvitation } from './new-invitation.ts';
import type { SessionStore } from './session-store.ts';

export interface AccountPage {
  items: ManagedAccount[];
  total: number;
  page: number;
  pageSize: number;
}

/** Accounts as those keep them who give them (accounts.md, "Accounts and invitations"). */
export interface AccountService {
  list(
    caller: Account,
    query: {
      role?: Role | undefined;
      status?: AccountStatus | undefined;
      page: number;
      pageSize: number;
    },
  ): Promise<AccountPage>;
  /** The municipality's advisors and leaders. */
  colleagues(caller: Account): Promise<{ items: Colleague[] }>;
  /** @throws NotFound, and DeniedLook at a participant's that the caller may not see. */
  read(caller: Account, id: string): Promise<ManagedAccount>;
  /** @throws Forbidden, InvalidInput, Conflict when the address or the participant has an account. */
  invite(
    caller: Account,
    input: AccountInput,
    id: string,
  ): Promise<ManagedAccount & { invitation: Invitation }>;
  update(caller: Account, id: string, patch: MergePatch<AccountChange>): Promise<ManagedAccount>;
  /** @throws Conflict when somebody has signed in with it. */
  remove(caller: Account, id: string): Promise<void>;
  /** Of somebody who has lost it. @throws Conflict when there is none, and for one's own. */
  removeFactor(caller: Account, id: string): Promise<ManagedAccount>;
  /** A new link; the old one dies. */
  renew(caller: Account, id: string): Promise<Invitation>;
}

interface Dependencies {
  accounts: AccountStore;
  sessions: Pick<SessionStore, 'removeOfAccount'>;
  limits: AttemptLimits;
  note: (kind: AccountEventKind, account: StoredAccount, by: string) => Promise<void>;
  belongings: Belongings;
  employerIdsIn: (municipality: string) => Promise<string[]>;
  isKnownCode: IsKnownCode;
  /** The address of a page of the site. */
  addressOf: (path: string) => string;
  /** Missing: whoever invites hands the link over. */
  send: SendInvitation | undefined;
  now: () => Date;
}

/** More than any municipality has. */
const mostColleagues = 1000;
const taken = 'The e-mail address, or the participant, has an account already.';

export function createAccountService({
  accounts,
  sessions,
  limits,
  note,
  belongings,
  employerIdsIn,
  isKnownCode,
  addressOf,
  send,
  now,
}: Dependencies): AccountService {
  const lastOne = createLastOne(accounts);

  /** Where links go by e-mail, whoever asked for one never sees it. */
  async function delivered(
    email: string,
    { link = '', expiresAt }: Invitation,
  ): Promise<Invitation> {
    if (!send) return { link, expiresAt };
    return { expiresAt, sent: await send(email, link, new Date(expiresAt)) };
  }

  async function managed(caller: Account, id: string): Promise<StoredAccount> {
    const stored = await accounts.find(id);
    if (!stored) throw new NotFound();
    if (await belongings.isManaged(caller, stored)) return stored;
    throw stored.participantId ? new DeniedLook([stored.participantId]) : new NotFound();
  }

  /** Whoever asks for addresses that are taken learns who has an account: not often. */
  async function unlessTaken<T>(caller: Account, write: () => Promise<T | 'taken'>): Promise<T> {
    await limits.beginAsking(caller.id);
    const written = await write();
    if (written === 'taken') throw new Conflict(taken);
    await limits.refundAsking(caller.id);
    return written;
  }

  return {
    async list(caller, { page, pageSize, ...filter }) {
      const employerIds = caller.municipality ? await employerIdsIn(caller.municipality) : [];
      const scopes = managedScopes(caller, employerIds);
      const paging = { skip: (page - 1) * pageSize, limit: pageSize };
      const hidden = await belongings.hiddenFrom(caller);
      const { items, total } = scopes.length
        ? await accounts.page(scopes, { ...filter, hidden }, paging)
        : { items: [], total: 0 };
      return { items: items.map(toManaged), total, page, pageSize };
    },
    async colleagues({ municipality = '' }) {
      const scope = { roles: advisors, municipality };
      const paging = { skip: 0, limit: mostColleagues };
      const { items } = await accounts.page([scope], { status: 'active' }, paging);
      return { items };
    },
    async read(caller, id) {
      return toManaged(await managed(caller, id));
    },
    async invite(caller, input, id) {
      const { municipality } = await belongings.ofInvited(caller, input);
      const { invitation, stored } = newInvitation(addressOf, now());
      const account: StoredAccount = {
        ...withoutMissing(input),
        id,
        email: input.email.toLowerCase(),
        ...(municipality && input.role !== 'employer' ? { municipality } : {}),
        status: 'invited',
        ...(stored ? { invitation: stored } : {}),
        invitedAt: now(),
        sessionEpoch: 0,
        version: 0,
      };
      await unlessTaken(caller, () => accounts.insert(account));
      await belongings.requireStill(input).catch(async (error) => {
        await accounts.remove(id);
        throw error;
      });
      await note('invited', account, caller.id);
      return { ...toManaged(account), invitation: await delivered(account.email, invitation) };
    },
    async update(caller, id, patch) {
      const stored = await managed(caller, id);
      const { value, version } = await applyMergePatch(accountChange, stored, patch, isKnownCode);
      if (version !== stored.version) throw new StaleVersion(toManaged(stored));
      const change = { ...value, email: value.email.toLowerCase() };
      requirePossible(caller, stored, change);
      const saved = await changed(caller, stored, change);
      await note(eventOf(stored, saved), saved, caller.id);
      return toManaged(saved);
    },
    async remove(caller, id) {
      const stored = await managed(caller, id);
      if (!(await accounts.removeUnused(id))) {
        throw new Conflict('Only an account that nobody has used can be removed.');
      }
      await note('invitation_removed', stored, caller.id);
    },
    async removeFactor(caller, id) {
      const stored = await managed(caller, id);
      // Whoever sits down at an open browser does not know the password.
      if (id === caller.id) throw new Conflict('The own one is removed by the password.');
      if (!stored.secondFactor) throw new Conflict('No second factor is set.');
      const fields = { secondFactor: undefined, offeredSecret: undefined };
      const saved = await accounts.change(id, { version: stored.version }, fields as object);
      if (typeof saved === 'string') throw new Conflict('The account has changed.');
      await note('second_factor_removed', saved, caller.id);
      return toManaged(saved);
    },
    async renew(caller, id) {
      const before = await managed(caller, id);
      // A link is a way round the password, which whoever sits down at an open browser does not know.
      if (id === caller.id) throw new Conflict('The own password is changed by the password.');
      if (before.status === 'disabled') throw new Conflict('The account is disabled.');
      await requireOwnWayBack(caller, before);
      const { invitation, stored } = newInvitation(addressOf, now());
      const saved = await accounts.change(id, { status: before.status }, { invitation: stored });
      if (typeof saved === 'string') throw new Conflict('The account has changed.');
      await note('invitation_renewed', saved, caller.id);
      return delivered(saved.email, invitation);
    },
  };

  async function changed(
    caller: Account,
    stored: StoredAccount,
    change: AccountChange,
  ): Promise<StoredAccount> {
    const fields = { ...change, ...takenAlong(stored, change, now()) };
    const isDisabling = change.status === 'disabled' && stored.status !== 'disabled';
    if (!isDisabling) return await write(caller, stored, fields);
    await lastOne.requireAnother(caller, stored);
    return await afterDisabling(caller, await write(caller, stored, fields));
  }

  async function write(
    caller: Account,
    { id, version, email }: StoredAccount,
    fields: AccountChange & ReturnType<typeof takenAlong>,
  ): Promise<StoredAccount> {
    const change = () => accounts.change(id, { version }, fields as Partial<StoredAccount>);
    const saved = fields.email === email ? await change() : await unlessTaken(caller, change);
    if (saved === 'taken') throw new Conflict(taken);
    if (saved === 'stale') throw new StaleVersion(toManaged(await managed(caller, id)));
    return saved;
  }

  async function afterDisabling(caller: Account, saved: StoredAccount): Promise<StoredAccount> {
    await lastOne.stays(caller, saved);
    await sessions.removeOfAccount(saved.id);
    return saved;
  }

  /** An administrator gets no way into a municipality that has a leader who can help. */
  async function requireOwnWayBack(caller: Account, stored: StoredAccount): Promise<void> {
    const { role, status, municipality } = stored;
    if (caller.role !== 'admin' || role !== 'leader' || status !== 'active') return;
    if ((await accounts.countActive('leader', municipality)) > 1) {
      throw new Forbidden('Another leader of the municipality gives the link.');
    }
  }
}

import type { Connection, QueryFilter } from 'mongoose';
import { isDuplicateKey } from '#server/storage/duplicate-key.ts';
import { findById } from '#server/storage/find-by-id.ts';
import { insertOnce } from '#server/storage/insert-once.ts';
import { nameKey } from '#server/storage/name-key.ts';
import { readPage, type Stretch } from '#server/storage/read-page.ts';
import { fieldUpdate } from '#server/storage/whole-update.ts';
import type { AccountStatus, Role } from '#shared/codes.ts';
import { type AccountDocument, accountModel } from './account-model.ts';

/** An account as it is stored. */
export type StoredAccount = Omit<AccountDocument, '_id' | 'nameKey'> & { id: string };

/** Accounts of these roles, of these municipalities or employers where such are named. */
export interface AccountScope {
  roles: readonly Role[];
  municipality?: string;
  employerIds?: readonly string[];
}

export interface AccountStore {
  find(id: string): Promise<StoredAccount | undefined>;
  /** @param email in lower case. */
  findByEmail(email: string): Promise<StoredAccount | undefined>;
  findByParticipant(participantId: string): Promise<StoredAccount | undefined>;
  findByInvitation(tokenHash: string): Promise<StoredAccount | undefined>;
  findByIdentity(identity: string): Promise<StoredAccount | undefined>;
  /** Those of the addresses that have an account. */
  knownEmails(emails: readonly string[]): Promise<ReadonlySet<string>>;
  /** In any of the scopes, by name. */
  page(
    scopes: readonly AccountScope[],
    filter: {
      role?: Role | undefined;
      status?: AccountStatus | undefined;
      /** Participants whose accounts are left out. */
      hidden?: readonly string[];
    },
    page: Stretch,
  ): Promise<{ items: StoredAccount[]; total: number }>;
  countActive(role: Role, municipality?: string): Promise<number>;
  /** @returns what is taken already: the address, or the participant's one account. */
  insert(account: StoredAccount): Promise<'inserted' | 'taken'>;
  /** Changes the fields named while all of `where` holds; undefined takes a field away. */
  change(
    id: string,
    where: Partial<Pick<StoredAccount, 'version' | 'status'>> & { tokenHash?: string },
    fields: Partial<StoredAccount>,
  ): Promise<StoredAccount | 'stale' | 'taken'>;
  /** The day of the last sign-in is nobody's change. */
  noteDay(id: string, lastSignInDay: string): Promise<void>;
  /**
   * Uses up a step of the second factor, once however many ask at the same time.
   * @param secret as it is stored. @param sealed as it is to be stored.
   */
  useStep(id: string, secret: string, step: number, sealed: string): Promise<boolean>;
  /** Likewise a recovery code. */
  useRecoveryCode(id: string, codeHash: string): Promise<boolean>;
  /** One that nobody has signed in with. @returns false when somebody has. */
  removeUnused(id: string): Promise<boolean>;
  remove(id: string): Promise<void>;
}

export function createAccountStore(connection: Connection): AccountStore {
  const model = accountModel(connection);

  async function findOne(filter: QueryFilter<AccountDocument>): Promise<StoredAccount | undefined> {
    const document = await model.findOne(filter).lean<AccountDocument>();
    return document ? toAccount(document) : undefined;
  }

  return {
    async find(id) {
      const document = await findById(model, id);
      return document ? toAccount(document) : undefined;
    },
    findByEmail: (email) => findOne({ email }),
    findByParticipant: (participantId) => findOne({ participantId }),
    findByInvitation: (tokenHash) => findOne({ 'invitation.tokenHash': tokenHash }),
    findByIdentity: (identity) => findOne({ identity }),
    async knownEmails(emails) {
      const documents = await model.find({ email: { $in: emails } }).lean<AccountDocument[]>();
      return new Set(documents.map(({ email }) => email));
    },
    async page(scopes, { role, status, hidden = [] }, page) {
      const filter = {
        ...(status ? { status } : {}),
        ...(role ? { role } : {}),
        ...(hidden.length > 0 ? { participantId: { $nin: hidden } } : {}),
        $or: scopes.map(scopeFilter),
      };
      const { documents, total } = await readPage(model, filter, { nameKey: 1, _id: 1 }, page);
      return { items: documents.map(toAccount), total };
    },
    countActive: (role, municipality) =>
      model.countDocuments({ role, status: 'active', ...(municipality ? { municipality } : {}) }),
    async insert({ id, ...account }) {
      const document = { _id: id, ...account, nameKey: nameKey(account.displayName) };
      return (await insertOnce(model, document)) ? 'inserted' : 'taken';
    },
    async change(id, { tokenHash, ...where }, fields) {
      const keyed = fields.displayName ? { nameKey: nameKey(fields.displayName) } : {};
      try {
        const document = await model
          .findOneAndUpdate(
            { _id: id, ...where, ...(tokenHash ? { 'invitation.tokenHash': tokenHash } : {}) },
            { ...fieldUpdate({ ...fields, ...keyed }), $inc: { version: 1 } },
            { returnDocument: 'after' },
          )
          .lean<AccountDocument>();
        return document ? toAccount(document) : 'stale';
      } catch (error) {
        if (isDuplicateKey(error)) return 'taken';
        throw error;
      }
    },
    async noteDay(_id, lastSignInDay) {
      await model.updateOne({ _id }, { $set: { lastSignInDay } });
    },
    async useStep(_id, secret, step, sealed) {
      const { matchedCount } = await model.updateOne(
        { _id, 'secondFactor.secret': secret, 'secondFactor.usedStep': { $lt: step } },
        { $set: { 'secondFactor.usedStep': step, 'secondFactor.secret': sealed } },
      );
      return matchedCount === 1;
    },
    async useRecoveryCode(_id, codeHash) {
      const { matchedCount } = await model.updateOne(
        { _id, 'secondFactor.recoveryCodes': codeHash },
        { $pull: { 'secondFactor.recoveryCodes': codeHash } },
      );
      return matchedCount === 1;
    },
    async removeUnused(_id) {
      const { deletedCount } = await model.deleteOne({
        _id,
        passwordHash: { $exists: false },
        identity: { $exists: false },
      });
      return deletedCount === 1;
    },
    async remove(_id) {
      await model.deleteOne({ _id });
    },
  };
}

function scopeFilter({ roles, municipality, employerIds }: AccountScope): Record<string, unknown> {
  return {
    role: { $in: roles },
    ...(municipality ? { municipality } : {}),
    ...(employerIds ? { employerId: { $in: employerIds } } : {}),
  };
}

function toAccount({ _id: id, nameKey: _, ...account }: AccountDocument): StoredAccount {
  return { id, ...account };
}

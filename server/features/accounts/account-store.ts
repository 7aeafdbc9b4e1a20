import type { Connection } from 'mongoose';
import { isDuplicateKey } from '#server/storage/duplicate-key.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { type AccountDocument, accountModel } from './account-model.ts';

export interface AccountStore {
  find(id: string): Promise<Account | undefined>;
  /** @param email in lower case. */
  findByEmail(email: string): Promise<{ account: Account; passwordHash: string } | undefined>;
  /** Those of the addresses that have an account. */
  knownEmails(emails: readonly string[]): Promise<ReadonlySet<string>>;
  hasAdmin(): Promise<boolean>;
  /** @returns false when the address has an account already. */
  insert(account: Account, passwordHash: string): Promise<boolean>;
}

export function createAccountStore(connection: Connection): AccountStore {
  const model = accountModel(connection);
  return {
    async find(id) {
      const document = await model.findById(id).lean<AccountDocument>();
      return document ? toAccount(document) : undefined;
    },
    async findByEmail(email) {
      const document = await model.findOne({ email }).lean<AccountDocument>();
      if (!document) return undefined;
      return { account: toAccount(document), passwordHash: document.passwordHash };
    },
    async knownEmails(emails) {
      const documents = await model.find({ email: { $in: emails } }).lean<AccountDocument[]>();
      return new Set(documents.map(({ email }) => email));
    },
    async hasAdmin() {
      return (await model.findOne({ role: 'admin' }).lean<AccountDocument>()) !== null;
    },
    async insert({ id, ...account }, passwordHash) {
      try {
        await model.insertMany([{ _id: id, ...account, passwordHash }]);
        return true;
      } catch (error) {
        if (isDuplicateKey(error)) return false;
        throw error;
      }
    },
  };
}

function toAccount(document: AccountDocument): Account {
  const { _id: id, email, role, displayName, municipality, employerId, participantId } = document;
  return { id, email, role, displayName, municipality, employerId, participantId };
}

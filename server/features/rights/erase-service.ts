import type { Logger } from 'pino';
import { NotArchived, StaleVersion } from '#server/errors.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import type { Participant } from '#shared/participants/participant.ts';
import type { Erasing } from '#shared/rights/erase-endpoints.ts';
import type { ErasedIds } from './erased-ids.ts';
import type { Erasure, ErasureStore } from './erasure-store.ts';

/** Archive, then erase (accounts.md, "Rights"). */
export interface EraseService {
  /** @throws NotFound and DeniedLook, StaleVersion, NotArchived. */
  erase(leader: Account, id: string, how: Erasing): Promise<void>;
  /** Ends what was begun, here or on a server that died. */
  finishAll(): Promise<void>;
  /** A backup that was put back may hold who was erased since. */
  eraseAgain(): Promise<void>;
}

interface Dependencies {
  erasures: ErasureStore;
  erased: ErasedIds;
  participants: {
    read: (leader: Account, id: string) => Promise<Participant>;
    isArchived: (id: string, version: number) => Promise<boolean>;
    versionOf: (id: string) => Promise<number | undefined>;
    remove: (id: string, version: number) => Promise<boolean>;
  };
  /** Everybody who is stored, by id. */
  participantIds: () => AsyncIterable<readonly string[]>;
  account: {
    shut: (participantId: string) => Promise<string | undefined>;
    erase: (accountId: string) => Promise<void>;
  };
  /** What else is kept under the ids of the participant and of the account. */
  forget: readonly ((ids: readonly string[]) => Promise<void>)[];
  removeFromRanking: (id: string) => void;
  settleDatabase: () => Promise<boolean>;
  log: Logger;
}

export function createEraseService({
  erasures,
  erased,
  participants,
  participantIds,
  account,
  forget,
  removeFromRanking,
  settleDatabase,
  log,
}: Dependencies): EraseService {
  /** The one write after which nobody reaches the participant. @returns false: changed meanwhile. */
  async function isRemoved({ id, version }: Erasure): Promise<boolean> {
    if (await participants.remove(id, version)) return true;
    if ((await participants.versionOf(id)) === undefined) return true;
    await erasures.remove(id);
    return false;
  }

  async function finish(erasure: Erasure): Promise<void> {
    const { id } = erasure;
    if (!(await isRemoved(erasure))) return;
    removeFromRanking(id);
    const accountId = await account.shut(id);
    const ids = accountId === undefined ? [id] : [id, accountId];
    for (const each of forget) await each(ids);
    if (accountId !== undefined) await account.erase(accountId);
    await erased.add(id);
    // While a backup reads an earlier state, that state stays: the next round ends it.
    if (!(await settleDatabase())) return;
    await erasures.remove(id);
    await settleDatabase();
  }

  async function finishLogged(erasure: Erasure): Promise<void> {
    try {
      await finish(erasure);
    } catch (err) {
      log.error({ err }, 'an erasure was not ended; it will be tried again');
    }
  }

  return {
    async erase(leader, id, { version, archived }) {
      const participant = await participants.read(leader, id);
      if (version !== participant.version) throw new StaleVersion(participant);
      // Wrongly registered: refused where a referral was ever made, as soon as there are referrals.
      if (archived && !(await participants.isArchived(id, version))) throw new NotArchived();
      const erasure = { id, version };
      await erasures.begin(erasure);
      if (!(await isRemoved(erasure))) {
        throw new StaleVersion(await participants.read(leader, id));
      }
      await finishLogged(erasure);
    },
    async finishAll() {
      for (const erasure of await erasures.all()) await finishLogged(erasure);
    },
    async eraseAgain() {
      const isErased = await erased.read();
      if (!isErased) return;
      for await (const ids of participantIds()) {
        for (const id of ids.filter(isErased)) {
          const version = await participants.versionOf(id);
          if (version === undefined) continue;
          await erasures.begin({ id, version });
          await finishLogged({ id, version });
        }
      }
    },
  };
}

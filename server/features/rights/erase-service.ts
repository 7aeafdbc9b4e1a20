import type { Logger } from 'pino';
import { Conflict, NotArchived, StaleVersion } from '#server/errors.ts';
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
  /**
   * Whatever was under way while somebody was erased may have written something after it was forgotten:
   * once more, of those who were erased so many ms ago.
   */
  forgetLate(ms: number): Promise<void>;
  /** A backup that was put back may hold who was erased since. */
  eraseAgain(): Promise<void>;
}

/** What of a record decides how it goes. */
interface Standing {
  version: number;
  isProtected: boolean;
}

interface Forgetting {
  /** Nothing that stays tells of the municipality. */
  isProtected: boolean;
}

interface Dependencies {
  erasures: ErasureStore;
  erased: ErasedIds;
  participants: {
    read: (leader: Account, id: string) => Promise<Participant>;
    /** Also one that cannot be read. */
    readAsStored: (leader: Account, id: string) => Promise<Participant>;
    isArchived: (id: string, version: number) => Promise<boolean>;
    standing: (id: string) => Promise<Standing | undefined>;
    remove: (id: string, version: number) => Promise<boolean>;
  };
  /** Whether a referral was ever made. */
  wasReferred: (id: string) => Promise<boolean>;
  /** Everybody who is stored, by id. */
  participantIds: () => AsyncIterable<readonly string[]>;
  account: {
    shut: (participantId: string) => Promise<string | undefined>;
    erase: (accountId: string) => Promise<void>;
  };
  /** What else is kept under the ids of the participant and of the account. */
  forget: readonly ((ids: readonly string[], how: Forgetting) => Promise<void>)[];
  removeFromRanking: (id: string) => void;
  settleDatabase: () => Promise<boolean>;
  log: Logger;
}

export function createEraseService({
  erasures,
  erased,
  participants,
  wasReferred,
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
    if ((await participants.standing(id)) === undefined) return true;
    await erasures.remove(id);
    return false;
  }

  async function forgetAll(id: string, { isProtected }: Forgetting): Promise<void> {
    removeFromRanking(id);
    const accountId = await account.shut(id);
    const ids = accountId === undefined ? [id] : [id, accountId];
    for (const each of forget) await each(ids, { isProtected });
    if (accountId !== undefined) await account.erase(accountId);
  }

  async function finish(erasure: Erasure): Promise<void> {
    const { id, isProtected = false } = erasure;
    if (!(await isRemoved(erasure))) return;
    await forgetAll(id, { isProtected });
    await erased.add(id);
    await erasures.forgotten({ id, isProtected }, new Date());
    await settleDatabase();
  }

  async function finishLogged(erasure: Erasure): Promise<void> {
    try {
      await finish(erasure);
    } catch (err) {
      log.error({ err }, 'an erasure was not ended; it will be tried again');
    }
  }

  /** @throws NotArchived, and Conflict for somebody who was more than wrongly registered. */
  async function requireErasable(id: string, { version, archived }: Erasing): Promise<void> {
    if (archived) {
      if (await participants.isArchived(id, version)) return;
      throw new NotArchived();
    }
    if (await wasReferred(id)) throw new Conflict('A referral was made: archive, then erase.');
  }

  return {
    async erase(leader, id, how) {
      const { version } = how;
      const participant = await participants.readAsStored(leader, id);
      if (version !== participant.version)
        throw new StaleVersion(await participants.read(leader, id));
      await requireErasable(id, how);
      const isProtected = participant.protection !== 'none';
      const erasure = { id, version, isProtected };
      await erasures.begin(erasure);
      if (!(await isRemoved(erasure))) {
        throw new StaleVersion(await participants.read(leader, id));
      }
      await finishLogged(erasure);
    },
    async finishAll() {
      for (const erasure of await erasures.all()) await finishLogged(erasure);
    },
    async forgetLate(ms) {
      const due = await erasures.late(new Date(Date.now() - ms));
      for (const { id, isProtected } of due) await forgetAll(id, { isProtected });
      // While a backup reads an earlier state, that state stays: the next round ends it.
      if (due.length === 0 || !(await settleDatabase())) return;
      for (const { id } of due) await erasures.removeLate(id);
      await settleDatabase();
    },
    async eraseAgain() {
      const isErased = await erased.read();
      if (!isErased) return;
      for await (const ids of participantIds()) {
        for (const id of ids.filter(isErased)) {
          const standing = await participants.standing(id);
          if (!standing) continue;
          await erasures.begin({ id, ...standing });
          await finishLogged({ id, ...standing });
        }
      }
    },
  };
}

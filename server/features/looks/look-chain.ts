import { randomUUID } from 'node:crypto';
import { keyMarkOf, lookHash } from './look-hash.ts';
import type { ChainedLook, LookHead, LookStore } from './look-store.ts';

export type NewLook = Omit<ChainedLook, 'chain' | 'seq' | 'hash'>;

/** The one chain of looks that this process writes (accounts.md, "Looks"). */
export interface LookChain {
  /** Resolves when the entry is stored, after all that were asked for before. */
  append(look: NewLook): Promise<void>;
  /** Where the chain stands; undefined before its first entry. */
  head(): Pick<LookHead, 'chain' | 'seq' | 'hash'> | undefined;
  /** Writes the head; after it nothing is appended. */
  close(): Promise<void>;
}

interface Dependencies {
  store: Pick<LookStore, 'append' | 'tail' | 'writeHead'>;
  key: string;
  now: () => Date;
  /** The head could not be written; it is tried again. */
  onHeadFailure: (error: unknown) => void;
}

interface Waiting {
  look: NewLook;
  resolve: () => void;
  reject: (error: unknown) => void;
}

interface Place {
  seq: number;
  hash: string;
}

/** So many entries go in at once where many wait. */
const mostAtOnce = 200;
/** Heads are written so long after the first entry that they do not have yet. */
const headMs = 250;

/**
 * One write of entries is under way at a time, and what comes meanwhile goes in together after it: each
 * entry holds the hash of the one before. When a write fails nobody knows how much of it is stored; the
 * chain goes on from what is there.
 */
export function createLookChain({ store, key, now, onHeadFailure }: Dependencies): LookChain {
  const chain = randomUUID();
  const keyMark = keyMarkOf(key);
  let waiting: Waiting[] = [];
  let working: Promise<void> | undefined;
  let isBegun = false;
  /** Undefined: it must be asked for. */
  let tail: Place | undefined = { seq: 0, hash: '' };
  let last: Place = tail;
  let timer: NodeJS.Timeout | undefined;
  let writingHead: Promise<void> = Promise.resolve();

  async function standing(): Promise<Place> {
    if (!isBegun) {
      // Without a head that says that there is a chain, nobody would miss it.
      await store.writeHead({ chain, seq: 0, hash: '', at: now(), keyMark });
      isBegun = true;
    }
    return tail ?? (await store.tail(chain)) ?? { seq: 0, hash: '' };
  }

  function linked(looks: readonly NewLook[], after: Place): ChainedLook[] {
    let { seq, hash } = after;
    return looks.map((look) => {
      const entry = { ...look, chain, seq: ++seq };
      hash = lookHash(key, entry, hash);
      return { ...entry, hash };
    });
  }

  async function write(batch: readonly Waiting[]): Promise<void> {
    try {
      const entries = linked(
        batch.map(({ look }) => look),
        await standing(),
      );
      tail = undefined;
      await store.append(entries);
      const { seq, hash } = entries.at(-1) ?? last;
      tail = { seq, hash };
      last = tail;
      timer ??= setTimeout(writeHead, headMs);
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  async function work(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.slice(0, mostAtOnce);
      waiting = waiting.slice(mostAtOnce);
      await write(batch);
    }
    working = undefined;
  }

  function writeHead(): Promise<void> {
    timer = undefined;
    const { seq, hash } = last;
    writingHead = writingHead
      .then(() => store.writeHead({ chain, seq, hash, at: now(), keyMark }))
      .catch((error: unknown) => {
        onHeadFailure(error);
        timer ??= setTimeout(writeHead, headMs * 20);
        timer.unref();
      });
    return writingHead;
  }

  return {
    append(look) {
      return new Promise((resolve, reject) => {
        waiting.push({ look, resolve, reject });
        working ??= work();
      });
    },
    head: () => (last.seq > 0 ? { chain, ...last } : undefined),
    async close() {
      await working;
      if (timer) clearTimeout(timer);
      if (last.seq > 0) await writeHead();
      if (timer) clearTimeout(timer);
    },
  };
}

import { keyMarkOf, lookHash } from './look-hash.ts';
import type { ChainedLook, LookHead, LookStore } from './look-store.ts';

export type LookBreak = 'changed' | 'missing' | 'cut off at the end' | 'emptied' | 'without a head';

/** What is known of a chain from elsewhere: the log of the server that wrote it. */
export type KnownHead = Pick<LookHead, 'chain' | 'seq' | 'hash'>;

export type Verdict =
  | { isWhole: true; chains: number; entries: number; unchained: number }
  | { isWhole: false; chain: string; seq: number; what: LookBreak }
  | { isWhole: false; chain: string; what: 'written with another key' };

/**
 * Walks every chain against the heads, those in the database and those known from elsewhere, and says
 * the first break. Entries past the head are whole: it is written after them.
 */
export async function verifyLooks(
  store: Pick<LookStore, 'heads' | 'chains' | 'countUnchained'>,
  key: string,
  knownHeads: readonly KnownHead[] = [],
): Promise<Verdict> {
  // Heads first: what is written while the entries are read is past them.
  const heads = await store.heads();
  const keyMark = keyMarkOf(key);
  const foreign = heads.find((head) => head.keyMark !== keyMark);
  if (foreign) return { isWhole: false, chain: foreign.chain, what: 'written with another key' };
  const walk = new Walk(key, [...heads, ...knownHeads], new Set(heads.map(({ chain }) => chain)));
  for await (const batch of store.chains()) {
    for (const look of batch) {
      const broken = walk.step(look);
      if (broken) return broken;
    }
  }
  const broken = walk.end();
  if (broken) return broken;
  const unchained = await store.countUnchained();
  return { isWhole: true, chains: walk.chains, entries: walk.entries, unchained };
}

type Broken = Extract<Verdict, { seq: number }>;

/** Entries come by chain and number. */
class Walk {
  chains = 0;
  entries = 0;
  private readonly key: string;
  /** By chain: hash by number, of all heads of the chain that were not met yet. */
  private readonly heads = new Map<string, Map<number, string>>();
  private readonly withHead: ReadonlySet<string>;
  private at = { chain: '', seq: 0, hash: '' };

  constructor(key: string, heads: readonly KnownHead[], withHead: ReadonlySet<string>) {
    this.key = key;
    this.withHead = withHead;
    for (const { chain, seq, hash } of heads) {
      const known = this.heads.get(chain) ?? new Map<number, string>();
      if (seq > 0) known.set(seq, hash);
      this.heads.set(chain, known);
    }
  }

  step(look: ChainedLook): Broken | undefined {
    if (look.chain !== this.at.chain) {
      const unfinished = this.endOfChain();
      if (unfinished) return unfinished;
      if (!this.withHead.has(look.chain)) return broken(look.chain, look.seq, 'without a head');
      this.at = { chain: look.chain, seq: 0, hash: '' };
      this.chains++;
    }
    const { chain, seq, hash } = this.at;
    if (look.seq !== seq + 1) return broken(chain, seq + 1, 'missing');
    if (hashOf(this.key, look, hash) !== look.hash) return broken(chain, look.seq, 'changed');
    const head = this.heads.get(chain)?.get(look.seq);
    if (head !== undefined && head !== look.hash) return broken(chain, look.seq, 'changed');
    this.heads.get(chain)?.delete(look.seq);
    this.at = { chain, seq: look.seq, hash: look.hash };
    this.entries++;
    return undefined;
  }

  /** Of the last chain and of those that have a head and no entries. */
  end(): Broken | undefined {
    const unfinished = this.endOfChain();
    if (unfinished) return unfinished;
    for (const [chain, known] of this.heads) {
      if (known.size > 0) return broken(chain, 1, 'emptied');
    }
    return undefined;
  }

  private endOfChain(): Broken | undefined {
    const { chain, seq } = this.at;
    if (!this.heads.get(chain)?.size) return undefined;
    return broken(chain, seq + 1, 'cut off at the end');
  }
}

/** Undefined of what the server never writes. */
function hashOf(key: string, look: ChainedLook, before: string): string | undefined {
  try {
    return lookHash(key, look, before);
  } catch {
    return undefined;
  }
}

function broken(chain: string, seq: number, what: LookBreak): Broken {
  return { isWhole: false, chain, seq, what };
}

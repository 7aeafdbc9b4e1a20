import { setImmediate as nextTurn } from 'node:timers/promises';
import { EmbeddedContents } from './embedded-contents.ts';
import { idsMatching, openCodesIn, searchContents } from './embedded-search.ts';
import { suggestFrom } from './embedded-suggest.ts';
import { type KnownWords, knownWords } from './known-words.ts';
import type { SearchTables } from './opening-text.ts';
import type { IndexedOpening, SearchIndex } from './search-index.ts';

/** So many openings are indexed before other work gets its turn; about 10 ms. */
const perTurn = 100;

/** The search engine inside the server process; it starts empty and is filled by `rebuild`. */
export function createEmbeddedIndex(tables: SearchTables): SearchIndex {
  const known = knownWords(tables);
  let current = new EmbeddedContents(tables, known);
  let rebuilding: Rebuild | undefined;
  let isFilled = false;
  let changes = 0;

  return {
    engine: 'embedded',
    changes: () => changes,
    search: async (query) => searchContents(current, query),
    matchingIds: async (filters, visibility) => idsMatching(current, filters, visibility),
    suggest: async (q, visibility, openOn) => suggestFrom(current, q, visibility, openOn),
    openCodes: async (visibility, openOn) => openCodesIn(current, visibility, openOn),
    put: async (openings) => {
      await inTurns(openings, (opening) => {
        if (current.put(opening)) changes++;
        rebuilding?.put(opening);
      });
    },
    remove: async (ids) => {
      for (const id of ids) {
        if (current.remove(id)) changes++;
        rebuilding?.remove(id);
      }
    },
    isFilled: async () => isFilled,
    rebuild: async (batches, catchUp) => {
      const fresh = new Rebuild(tables, known);
      rebuilding = fresh;
      try {
        for await (const batch of batches) await inTurns(batch, (opening) => fresh.fill(opening));
        await catchUp?.({
          put: (openings) => inTurns(openings, (opening) => fresh.put(opening)),
          remove: async (ids) => {
            for (const id of ids) fresh.remove(id);
          },
        });
        changes++;
        current = fresh.contents;
        isFilled = true;
      } finally {
        if (rebuilding === fresh) rebuilding = undefined;
      }
    },
    revisions: async function* () {
      yield* current.revisions();
    },
    ping: async () => {},
    close: async () => {},
  };
}

/** Fresh contents that take the writes of the meantime as well as the batches. */
class Rebuild {
  readonly contents: EmbeddedContents;
  /** Removed in the meantime: a batch read before that must not bring it back. */
  readonly #removed = new Set<string>();

  constructor(tables: SearchTables, known: KnownWords) {
    this.contents = new EmbeddedContents(tables, known);
  }

  fill(opening: IndexedOpening): void {
    if (!this.#removed.has(opening.opening.id)) this.contents.put(opening);
  }

  put(opening: IndexedOpening): void {
    this.#removed.delete(opening.opening.id);
    this.contents.put(opening);
  }

  remove(id: string): void {
    this.#removed.add(id);
    this.contents.remove(id);
  }
}

async function inTurns(
  openings: readonly IndexedOpening[],
  use: (opening: IndexedOpening) => void,
): Promise<void> {
  for (const [i, opening] of openings.entries()) {
    use(opening);
    if (i % perTurn === perTurn - 1) await nextTurn();
  }
}

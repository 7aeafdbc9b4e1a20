import { EmbeddedColumns } from './embedded-columns.ts';
import { EmbeddedDictionary } from './embedded-dictionary.ts';
import type { KnownWords } from './known-words.ts';
import { conditionWords, type SearchTables } from './opening-text.ts';
import type { IndexedOpening } from './search-index.ts';

/** Columns and words of every indexed opening, kept in step. */
export class EmbeddedContents {
  readonly dictionary: EmbeddedDictionary;
  readonly compounds: ReadonlySet<string>;
  readonly columns: EmbeddedColumns;
  /** By slot: the terms of the opening's own text, to take them out again. */
  readonly #terms: Uint32Array[] = [];

  constructor(tables: SearchTables, known: KnownWords) {
    this.dictionary = new EmbeddedDictionary(known.all);
    this.compounds = known.compounds;
    this.columns = new EmbeddedColumns(tables, this.dictionary);
  }

  /** An older version than the one indexed is ignored. */
  put(indexed: IndexedOpening): void {
    const { id, version } = indexed.opening;
    const old = this.columns.slotOf(id);
    if (old >= 0 && this.columns.arrays.version[old]! > version) return;
    if (old >= 0) this.#forgetWords(old);
    const slot = old >= 0 ? old : this.columns.takeSlot(id);
    this.columns.write(slot, indexed);
    this.#terms[slot] = this.#addWords(slot, indexed);
  }

  remove(id: string): void {
    const slot = this.columns.slotOf(id);
    if (slot < 0) return;
    this.#forgetWords(slot);
    this.columns.freeSlot(slot);
  }

  *versions(): Generator<{ id: string; version: number }> {
    const { arrays, ids, size } = this.columns;
    for (let slot = 0; slot < size; slot++) {
      if (arrays.live[slot] === 1) yield { id: ids[slot]!, version: arrays.version[slot]! };
    }
  }

  #addWords(slot: number, indexed: IndexedOpening): Uint32Array {
    const { title, tasks } = indexed.opening;
    return Uint32Array.from([
      ...this.dictionary.add('opening', slot, 'title', title),
      ...this.dictionary.add('opening', slot, 'tasks', tasks.join(' ')),
      ...this.dictionary.add('opening', slot, 'conditions', conditionWords(indexed)),
    ]);
  }

  #forgetWords(slot: number): void {
    this.dictionary.remove('opening', slot, this.#terms[slot]!);
  }
}

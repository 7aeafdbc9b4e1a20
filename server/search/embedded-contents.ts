import { madeOnce } from '#server/reference/made-once.ts';
import { EmbeddedDictionary } from './embedded-dictionary.ts';
import { EmbeddedLabels } from './embedded-labels.ts';
import { IndexColumns } from './index-columns.ts';
import type { KnownWords } from './known-words.ts';
import {
  conditionWords,
  occupationNames,
  occupationTitle,
  placeNames,
  type SearchTables,
} from './opening-text.ts';
import type { IndexedOpening } from './search-index.ts';
import { wordsOf } from './search-words.ts';

/** Columns, labels and words of every indexed opening, kept in step. */
export class EmbeddedContents {
  readonly dictionary: EmbeddedDictionary;
  readonly compounds: ReadonlySet<string>;
  readonly labels: EmbeddedLabels;
  readonly columns: IndexColumns;
  /** By slot: the terms of the opening's own text, to take them out again. */
  readonly #terms: Uint32Array[] = [];

  /** Words that many openings share go into the dictionary once, when their code is first seen. */
  constructor(tables: SearchTables, known: KnownWords) {
    const dictionary = new EmbeddedDictionary(known.all);
    const words = wordsByCode(tables);
    this.dictionary = dictionary;
    this.compounds = known.compounds;
    this.labels = new EmbeddedLabels((name, number) => {
      dictionary.add('employer', number, 'employer', wordsOf(name));
    });
    this.columns = new IndexColumns(tables, {
      municipality: (code, number) => {
        dictionary.add('municipality', number, 'place', words.place(code));
      },
      occupation: (code, number) => {
        dictionary.add('occupation', number, 'occupation', words.title(code));
        dictionary.add('occupation', number, 'names', words.names(code));
      },
    });
  }

  /**
   * An older revision than the one indexed is ignored, and so is the same with the same name: what a
   * process writes comes to it again, with what others have written.
   * @returns whether anything changed.
   */
  put(indexed: IndexedOpening): boolean {
    const old = this.columns.slotOf(indexed.opening.id);
    if (old >= 0 && !this.#isNews(old, indexed)) return false;
    if (old >= 0) this.#forgetWords(old);
    const slot = this.columns.put(indexed.opening);
    this.labels.write(slot, indexed);
    this.#terms[slot] = this.#addWords(slot, indexed);
    return true;
  }

  /** @returns whether anything changed. */
  remove(id: string): boolean {
    const slot = this.columns.slotOf(id);
    if (slot < 0) return false;
    this.#forgetWords(slot);
    this.columns.remove(id);
    return true;
  }

  #isNews(slot: number, { opening: { revision }, employerName }: IndexedOpening): boolean {
    const indexed = this.columns.arrays.revision[slot]!;
    return (
      revision > indexed || (revision === indexed && this.labels.nameAt(slot) !== employerName)
    );
  }

  *revisions(): Generator<{ id: string; revision: number }> {
    const { arrays, ids, size } = this.columns;
    for (let slot = 0; slot < size; slot++) {
      if (arrays.live[slot] === 1) yield { id: ids[slot]!, revision: arrays.revision[slot]! };
    }
  }

  #addWords(slot: number, indexed: IndexedOpening): Uint32Array {
    const { title, tasks } = indexed.opening;
    return Uint32Array.from([
      ...this.dictionary.add('opening', slot, 'title', wordsOf(title)),
      ...this.dictionary.add('opening', slot, 'tasks', wordsOf(tasks.join(' '))),
      ...this.dictionary.add('opening', slot, 'conditions', wordsOf(conditionWords(indexed))),
    ]);
  }

  #forgetWords(slot: number): void {
    this.dictionary.remove('opening', slot, this.#terms[slot]!);
  }
}

/** A rebuild needs the words of every code again. */
const wordsByCode = madeOnce((tables: SearchTables) => ({
  place: kept((code) => placeNames(tables, code)),
  title: kept((code) => occupationTitle(tables.occupations.get(code))),
  names: kept((code) => occupationNames(tables, code)),
}));

function kept(textOf: (code: string) => string): (code: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (code) => {
    const words = known.get(code) ?? wordsOf(textOf(code));
    known.set(code, words);
    return words;
  };
}

import type { Position } from '#shared/fields.ts';

/** What matching needs of the reference tables; the server's own tables fit as they are. */
export interface MatchingTables {
  /** By four-digit number; the position is the municipality's centre. */
  municipalities: ReadonlyMap<string, { countyNumber: string; position: Position }>;
  /** By STYRK-08 code. */
  occupations: ReadonlyMap<string, { category: string; subcategory: string }>;
  /** By code. */
  qualifications: ReadonlyMap<string, unknown>;
}

/** Codes and their places in a table, so that columns hold small whole numbers. */
export class CodeIndex {
  readonly codes: readonly string[];
  readonly #name: string;
  readonly #indices: ReadonlyMap<string, number>;
  readonly #byPrefix = new Map<string, number[]>();

  constructor(name: string, codes: Iterable<string>) {
    this.#name = name;
    this.codes = [...codes];
    this.#indices = new Map(this.codes.map((code, index) => [code, index]));
  }

  /** The indices of all codes that begin with a prefix. */
  beginningWith(prefix: string): readonly number[] {
    const known = this.#byPrefix.get(prefix);
    if (known) return known;
    const found = this.codes.flatMap((code, index) => (code.startsWith(prefix) ? [index] : []));
    this.#byPrefix.set(prefix, found);
    return found;
  }

  /** @throws RangeError for a code that is not in the table. */
  indexOf(code: string): number {
    const index = this.#indices.get(code);
    if (index === undefined) throw new RangeError(`unknown ${this.#name} ${code}`);
    return index;
  }
}

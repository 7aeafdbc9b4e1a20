import { type WishRule, wishRules } from '#shared/matching/wish-rules.ts';
import { CodeIndex, type MatchingTables } from './matching-tables.ts';

/** matching.md, "Pillars", wish: by the index of the rule in `wishRules`. */
export const similarities: readonly number[] = [1, 0.8, 0.8, 0.55, 0.5, 0.25, 0.1];

type Occupations = MatchingTables['occupations'];

/** How alike two occupations are; all pairs of an occupation are worked out when it is first asked for. */
export class Similarity {
  readonly index: CodeIndex;
  readonly #occupations: Occupations;
  readonly #rows: Uint8Array[] = [];

  constructor(occupations: Occupations) {
    this.index = new CodeIndex('occupation', occupations.keys());
    this.#occupations = occupations;
  }

  /** For an occupation, the index of the rule that applies with each other one. */
  rulesFor(occupation: number): Uint8Array {
    const known = this.#rows[occupation];
    if (known) return known;
    const { codes } = this.index;
    const wanted = codes[occupation]!;
    const row = Uint8Array.from(codes, (code) => this.#ruleOf(wanted, code));
    this.#rows[occupation] = row;
    return row;
  }

  #ruleOf(a: string, b: string): number {
    return wishRules.indexOf(firstRule(a, b, this.#occupations.get(a)!, this.#occupations.get(b)!));
  }
}

interface Place {
  category: string;
  subcategory: string;
}

function firstRule(a: string, b: string, placeA: Place, placeB: Place): WishRule {
  const sameCategory = placeA.category === placeB.category;
  if (a === b) return 'same_code';
  if (a.slice(0, 3) === b.slice(0, 3)) return 'same_3';
  if (sameCategory && placeA.subcategory === placeB.subcategory) return 'same_subcategory';
  if (a.slice(0, 2) === b.slice(0, 2)) return 'same_2';
  if (sameCategory) return 'same_category';
  if (a[0] === b[0]) return 'same_1';
  return 'other';
}

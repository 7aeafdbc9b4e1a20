import SearchableMap from 'minisearch/SearchableMap';

/** How much a hit in a field counts, and the order in which fields matter. */
export const fieldWeights = {
  title: 10,
  occupation: 8,
  names: 6,
  tasks: 4,
  place: 3,
  conditions: 3,
  employer: 2,
} as const;
export type Field = keyof typeof fieldWeights;

const weightOf = Object.values(fieldWeights);
const fieldOf = new Map(Object.keys(fieldWeights).map((field, i) => [field, i]));

/** Of what a word says something: an opening, or something that many openings share. */
export const owners = ['opening', 'occupation', 'municipality', 'employer'] as const;
export type Owner = (typeof owners)[number];

/** Per owner the best weight of a word, by the owner's number; 0 where the word is missing. */
export type OwnerScores = Record<Owner, Float64Array>;

/** How much a hit counts by how the term was found: whole, begun (less the less of it stands there), misspelt. */
const exact = 1;
const prefix = 0.8;
const fuzzy = [1, 0.4, 0.25];

interface Found {
  term: number;
  quality: number;
}

export type FuzzyUse = 'unknown words' | 'every word';

/**
 * Every word of every text in MiniSearch's radix tree, and where it stands. Of MiniSearch only the
 * tree is used: its scores build an object per hit, and words that thousands of openings share
 * (occupation, place, employer) stand here once.
 */
export class EmbeddedDictionary {
  readonly #terms = new SearchableMap<number>();
  readonly #neverMisspelt: ReadonlySet<string>;
  /** By owner and term: owner's number · 8 + field, in no order. */
  readonly #postings: Record<Owner, number[][]> = {
    opening: [],
    occupation: [],
    municipality: [],
    employer: [],
  };

  /** @param neverMisspelt words that the tables know: they are nothing but themselves */
  constructor(neverMisspelt: ReadonlySet<string>) {
    this.#neverMisspelt = neverMisspelt;
  }

  /** Adds words (`wordsOf`); answers the entries made, with which `remove` takes them out. */
  add(owner: Owner, number: number, field: Field, words: readonly string[]): number[] {
    const entry = number * 8 + (fieldOf.get(field) ?? 0);
    const terms = [...new Set(words)].map((word) => this.#termOf(word));
    for (const term of terms) this.#postings[owner][term]!.push(entry);
    return terms;
  }

  /** Takes an owner out of the postings of these terms, as often as it stands there. */
  remove(owner: Owner, number: number, terms: Iterable<number>): void {
    for (const term of new Set(terms)) {
      const postings = this.#postings[owner][term]!;
      for (let i = postings.length - 1; i >= 0; i--) {
        if (postings[i]! >> 3 !== number) continue;
        postings[i] = postings.at(-1)!;
        postings.pop();
      }
    }
  }

  /** Writes the best weight of a word for every owner; the scores must come in as zeros. */
  score(word: string, isPrefix: boolean, fuzzyUse: FuzzyUse, scores: OwnerScores): void {
    for (const { term, quality } of this.#find(word, isPrefix, fuzzyUse)) {
      for (const owner of owners) {
        const best = scores[owner];
        for (const entry of this.#postings[owner][term]!) {
          const weight = weightOf[entry & 7]! * quality;
          if (weight > best[entry >> 3]!) best[entry >> 3] = weight;
        }
      }
    }
  }

  /** A word that the index knows is taken as meant; only an unknown one is read as misspelt. */
  #find(word: string, isPrefix: boolean, fuzzyUse: FuzzyUse): Found[] {
    const known = this.#known(word, isPrefix);
    if (known.length > 0 && fuzzyUse === 'unknown words') return known;
    return [...known, ...this.#misspelt(word)];
  }

  #known(word: string, isPrefix: boolean): Found[] {
    if (!isPrefix) {
      const term = this.#terms.get(word);
      return term === undefined || !this.#stands(term) ? [] : [{ term, quality: exact }];
    }
    const found: Found[] = [];
    for (const [other, term] of this.#terms.atPrefix(word)) {
      if (!this.#stands(term)) continue;
      const quality = other === word ? exact : (prefix * word.length) / other.length;
      found.push({ term, quality });
    }
    return found;
  }

  /** Of the terms within reach only the nearest. */
  #misspelt(word: string): Found[] {
    const reach = this.#neverMisspelt.has(word) ? 0 : typosAllowed(word);
    if (reach === 0) return [];
    let nearest = reach;
    let found: Found[] = [];
    const near = [...this.#terms.fuzzyGet(word, reach).values(), ...this.#swapped(word)];
    for (const [term, distance] of near) {
      if (distance === 0 || distance > nearest || !this.#stands(term)) continue;
      if (distance < nearest) found = [];
      nearest = distance;
      found.push({ term, quality: fuzzy[distance]! });
    }
    return found;
  }

  /** Two letters that changed places are one typo; the tree's edit distance counts two. */
  #swapped(word: string): [number, number][] {
    const found: [number, number][] = [];
    for (let i = 1; i < word.length; i++) {
      const other = word.slice(0, i - 1) + word[i]! + word[i - 1]! + word.slice(i + 1);
      const term = this.#terms.get(other);
      if (other !== word && term !== undefined) found.push([term, 1]);
    }
    return found;
  }

  #stands(term: number): boolean {
    return owners.some((owner) => this.#postings[owner][term]!.length > 0);
  }

  #termOf(word: string): number {
    const known = this.#terms.get(word);
    if (known !== undefined) return known;
    const term = this.#postings.opening.length;
    for (const owner of owners) this.#postings[owner].push([]);
    this.#terms.set(word, term);
    return term;
  }
}

/** Stems are shorter than words, so one letter may be wrong from four on. */
function typosAllowed(word: string): number {
  if (word.length < 4 || /^\d+$/.test(word)) return 0;
  return word.length < 7 ? 1 : 2;
}

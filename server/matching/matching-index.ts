import type { Position } from '#shared/fields.ts';
import { CodeIndex, type MatchingTables } from './matching-tables.ts';
import type { Place } from './place.ts';
import { Similarity } from './similarity.ts';

/** The reference tables, ready for lookups by index. */
export class MatchingIndex {
  readonly tables: MatchingTables;
  readonly municipalities: CodeIndex;
  readonly similarity: Similarity;

  constructor(tables: MatchingTables) {
    this.tables = tables;
    this.municipalities = new CodeIndex('municipality', tables.municipalities.keys());
    this.similarity = new Similarity(tables.occupations);
  }

  get occupations(): CodeIndex {
    return this.similarity.index;
  }

  /** @throws RangeError for a municipality that is not in the table. */
  placeOf(position: Position | undefined, municipality: string): Place {
    const centre = this.tables.municipalities.get(municipality)?.position;
    if (!centre) throw new RangeError(`unknown municipality ${municipality}`);
    const { lat, lon } = position ?? centre;
    return { lat, lon, isCentre: !position };
  }
}

/** Sorted by code unit, without repeats: equal sets are equal lists. */
export function canonical<T extends string>(codes: readonly T[]): T[] {
  return [...new Set(codes)].sort();
}

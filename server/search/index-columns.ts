import { levelNumber, openingKinds, shifts } from '#shared/codes.ts';
import { dayNumber, noDay } from '#shared/day-number.ts';
import type { Position } from '#shared/fields.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';
import { CodeNumbers } from './code-numbers.ts';
import { highestLevel } from './opening-facets.ts';
import type { SearchTables } from './opening-text.ts';

function newArrays(capacity: number) {
  return {
    /** 1 where the slot holds an opening. */
    live: new Uint8Array(capacity),
    kind: new Uint8Array(capacity),
    municipality: new Uint16Array(capacity),
    occupation: new Uint16Array(capacity),
    level: new Uint8Array(capacity),
    /** A bit per shift; 0 where none is stated. */
    shifts: new Uint8Array(capacity),
    /** ∓Infinity where no hours are stated: they overlap with everything. */
    hoursMin: new Float64Array(capacity),
    hoursMax: new Float64Array(capacity),
    remote: new Uint8Array(capacity),
    /** Degrees, of the opening or of its municipality's centre; NaN where neither is known. */
    lat: new Float64Array(capacity),
    lon: new Float64Array(capacity),
    deadline: new Int32Array(capacity),
    endDate: new Int32Array(capacity),
    placesFree: new Int32Array(capacity),
    /** Milliseconds since 1970. */
    publishedAt: new Float64Array(capacity),
    employer: new Uint32Array(capacity),
    revision: new Float64Array(capacity),
  };
}
export type ColumnArrays = ReturnType<typeof newArrays>;

/** Called once for each code, when it is first seen. */
interface OnNewCode {
  municipality?: (code: string, number: number) => void;
  occupation?: (code: string, number: number) => void;
}

/**
 * Every published opening as a row of typed arrays: what filters, facets and orders are worked out from
 * in the process. A row is found by its slot, free slots are used again.
 */
export class IndexColumns {
  arrays: ColumnArrays = newArrays(1024);
  /** Slots in use lie below this. */
  size = 0;
  readonly ids: string[] = [];
  /** By municipality's number. */
  readonly countyOf: number[] = [];
  /** By occupation's number; -1 where the table does not know the occupation. */
  readonly categoryOf: number[] = [];
  readonly counties = new CodeNumbers();
  readonly categories = new CodeNumbers();
  readonly employers = new CodeNumbers();
  readonly municipalities: CodeNumbers;
  readonly occupations: CodeNumbers;
  /** By municipality's number. */
  readonly centres: (Position | undefined)[] = [];
  readonly #slots = new Map<string, number>();
  readonly #free: number[] = [];

  constructor(tables: SearchTables, onNew: OnNewCode = {}) {
    this.municipalities = new CodeNumbers((code, number) => {
      const known = tables.municipalities.get(code);
      this.countyOf.push(this.counties.numberOf(known?.countyNumber ?? code.slice(0, 2)));
      this.centres.push(known?.position);
      onNew.municipality?.(code, number);
    });
    this.occupations = new CodeNumbers((code, number) => {
      const known = tables.occupations.get(code);
      this.categoryOf.push(known ? this.categories.numberOf(known.category) : -1);
      onNew.occupation?.(code, number);
    });
    for (const code of tables.occupations.keys()) this.occupations.numberOf(code);
    for (const code of tables.municipalities.keys()) this.municipalities.numberOf(code);
  }

  /** -1 where the opening is not indexed. */
  slotOf(id: string): number {
    return this.#slots.get(id) ?? -1;
  }

  /** The opening as it is now, whatever was there. @returns its slot. */
  put(opening: StoredOpening): number {
    const known = this.slotOf(opening.id);
    const slot = known >= 0 ? known : this.#takeSlot(opening.id);
    this.#write(slot, opening);
    return slot;
  }

  remove(id: string): void {
    const slot = this.slotOf(id);
    if (slot < 0) return;
    this.#slots.delete(id);
    this.arrays.live[slot] = 0;
    this.#free.push(slot);
  }

  #takeSlot(id: string): number {
    const slot = this.#free.pop() ?? this.size++;
    if (slot === this.arrays.live.length) this.arrays = grown(this.arrays);
    this.ids[slot] = id;
    this.#slots.set(id, slot);
    return slot;
  }

  #write(slot: number, opening: StoredOpening): void {
    const { arrays } = this;
    arrays.live[slot] = 1;
    arrays.revision[slot] = opening.revision;
    arrays.kind[slot] = openingKinds.indexOf(opening.kind);
    arrays.occupation[slot] = this.occupations.numberOf(opening.occupation);
    arrays.level[slot] = levelNumber(highestLevel(opening.languageRequirement));
    arrays.shifts[slot] = shiftBits(opening);
    arrays.hoursMin[slot] = opening.hoursPerWeek?.min ?? Number.NEGATIVE_INFINITY;
    arrays.hoursMax[slot] = opening.hoursPerWeek?.max ?? Number.POSITIVE_INFINITY;
    arrays.deadline[slot] = opening.deadline ? dayNumber(opening.deadline) : noDay;
    arrays.endDate[slot] = opening.endDate ? dayNumber(opening.endDate) : noDay;
    arrays.placesFree[slot] = opening.placesFree;
    arrays.publishedAt[slot] = Date.parse(opening.publishedAt ?? opening.createdAt);
    arrays.employer[slot] = this.employers.numberOf(opening.employerId);
    this.#writePlace(slot, opening);
  }

  #writePlace(slot: number, opening: StoredOpening): void {
    const { arrays } = this;
    const municipality = this.municipalities.numberOf(opening.municipality);
    const position = opening.position ?? this.centres[municipality];
    arrays.municipality[slot] = municipality;
    arrays.remote[slot] = opening.remote ? 1 : 0;
    arrays.lat[slot] = position?.lat ?? Number.NaN;
    arrays.lon[slot] = position?.lon ?? Number.NaN;
  }
}

function shiftBits(opening: StoredOpening): number {
  return opening.shifts.reduce((bits, shift) => bits | (1 << shifts.indexOf(shift)), 0);
}

function grown(old: ColumnArrays): ColumnArrays {
  const arrays = newArrays(old.live.length * 2);
  for (const name of Object.keys(old) as (keyof ColumnArrays)[]) arrays[name].set(old[name]);
  return arrays;
}

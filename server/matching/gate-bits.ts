import { type Gate, gates } from '#shared/codes.ts';
import { type Excluded, type LeftOutPart, leftOutParts } from '#shared/matching/match.ts';

/**
 * A pair's failed gates are bits in the order of `gates`; no bit: eligible. One more bit says that a
 * gate is failed by more than an almost match may.
 */
export const farBit = 1 << gates.length;

/** Never narrow. */
export const openBit = (1 << gates.indexOf('open')) | farBit;
export const kindBit = (1 << gates.indexOf('kind')) | farBit;
export const weekdaysBit = (1 << gates.indexOf('weekdays')) | farBit;
export const demandsBit = (1 << gates.indexOf('demands')) | farBit;
export const avoidBit = (1 << gates.indexOf('avoid')) | farBit;
/** Narrow or far. */
export const languageBit = 1 << gates.indexOf('language');
export const travelBit = 1 << gates.indexOf('travel');
/** Always narrow. */
export const shiftsBit = 1 << gates.indexOf('shifts');
export const hoursBit = 1 << gates.indexOf('hours');
export const licenceBit = 1 << gates.indexOf('licence');
export const qualificationBit = 1 << gates.indexOf('qualification');

/** True when just one gate fails, and that narrowly. */
export function isAlmost(failed: number): boolean {
  return failed !== 0 && (failed & (failed - 1)) === 0;
}

/** Whether a set of failed gates belongs to a part of what does not fit. */
function isInPart(failed: number, part: LeftOutPart): boolean {
  return part === 'almost' ? isAlmost(failed) : ((failed >> gates.indexOf(part)) & 1) === 1;
}

/** In the order of `gates`. */
export function gatesIn(failed: number): Gate[] {
  return gates.filter((_gate, i) => ((failed >> i) & 1) === 1);
}

/** How many sets of failed gates there are, with the bit for a failure that is not narrow. */
const sets = farBit * 2;

/** Every part of what is ranked, with the sets of failed gates that belong to it. */
type Part = LeftOutPart | 'eligible';
const setsIn: ReadonlyMap<Part, readonly number[]> = new Map<Part, readonly number[]>([
  ['eligible', [0]],
  ...leftOutParts.map((part): [Part, number[]] => [
    part,
    Array.from({ length: sets }, (_, set) => set).filter((set) => isInPart(set, part)),
  ]),
]);

/** By set of failed gates, what is given for the part that it belongs to; of several the last one. */
export function bySetOf<T>(given: readonly (readonly [Part, T])[]): (T | undefined)[] {
  const values = new Array<T | undefined>(sets).fill(undefined);
  for (const [part, value] of given) {
    for (const set of setsIn.get(part)!) values[set] = value;
  }
  return values;
}

/** The same for every set. */
export function everySet<T>(value: T): T[] {
  return new Array<T>(sets).fill(value);
}

/** How many pairs had which set of failed gates: one count per pair makes all counts of a reply. */
export class FailureCounts {
  readonly bySet = new Int32Array(sets);

  get eligible(): number {
    return this.bySet[0]!;
  }

  /** Of a part of what does not fit. */
  count(part: LeftOutPart): number {
    return setsIn.get(part)!.reduce((sum, set) => sum + this.bySet[set]!, 0);
  }

  get excluded(): Excluded {
    const counts = gates.map(() => 0);
    for (let set = 1; set < this.bySet.length; set++) {
      const count = this.bySet[set]!;
      for (let i = 0; count > 0 && i < counts.length; i++) counts[i]! += count * ((set >> i) & 1);
    }
    return Object.fromEntries(gates.map((gate, i) => [gate, counts[i]])) as Excluded;
  }
}

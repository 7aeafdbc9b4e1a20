import { gates } from '#shared/codes.ts';
import type { Excluded } from '#shared/matching/match.ts';

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

/** True when all gates hold or just one fails, and that narrowly. */
export function isEligibleOrAlmost(failed: number): boolean {
  return (failed & (failed - 1)) === 0;
}

/** How many pairs had which set of failed gates: one count per pair makes all counts of a reply. */
export class FailureCounts {
  readonly bySet = new Int32Array(farBit * 2);

  get eligible(): number {
    return this.bySet[0]!;
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

import { demands, driversLicences, openingKinds, shifts, weekdays } from '#shared/codes.ts';

/** Where the codes of one list stand in a word of bits, one bit each. */
export interface BitField<T extends string> {
  codes: readonly T[];
  offset: number;
  /** Every bit of the field. */
  mask: number;
  /** The bit above the field. */
  end: number;
}

function bitField<T extends string>(codes: readonly T[], offset: number): BitField<T> {
  const mask = ((1 << codes.length) - 1) << offset;
  return { codes, offset, mask, end: offset + codes.length };
}

/**
 * Four gates ask for a subset. Their codes share one word: what the opening asks for without what
 * the participant has is what is lacking, in one operation. A bit is left free above each field.
 */
export const kindBits = bitField(openingKinds, 0);
export const shiftBits = bitField(shifts, kindBits.end + 1);
export const demandBits = bitField(demands, shiftBits.end + 1);
export const licenceBits = bitField(driversLicences, demandBits.end + 1);

export const weekdayBits = bitField(weekdays, 0);

export function toBits<T extends string>(field: BitField<T>, codes: readonly T[]): number {
  let bits = 0;
  for (const code of codes) bits |= 1 << (field.offset + field.codes.indexOf(code));
  return bits;
}

/** In the order of the code list. */
export function fromBits<T extends string>(field: BitField<T>, bits: number): T[] {
  return field.codes.filter((_, i) => (bits >> (field.offset + i)) & 1);
}

import { demands, driversLicences, openingKinds, shifts, weekdays } from '#shared/codes.ts';

/** Where the codes of one list stand in a word of bits, one bit each. */
export interface BitField<T extends string> {
  codes: readonly T[];
  offset: number;
  /** Every bit of the field. */
  mask: number;
}

function bitField<T extends string>(codes: readonly T[], offset: number): BitField<T> {
  return { codes, offset, mask: ((1 << codes.length) - 1) << offset };
}

/**
 * Four gates ask for a subset. Their codes share one word: what the opening asks for without what
 * the participant has is what is lacking, in one operation.
 */
export const kindBits = bitField(openingKinds, 0);
export const shiftBits = bitField(shifts, 5);
export const demandBits = bitField(demands, 9);
export const licenceBits = bitField(driversLicences, 15);

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

import type { CodeTable, KnownCodes } from './known-codes.ts';

/**
 * One thing that an address can say. Reading never fails: what can't be meant is no value, so that an
 * old link, a slip of the hand or a cut link still leads somewhere. What is written reads back the same.
 */
export interface AddressField<T> {
  read(values: readonly string[], known: KnownCodes): T | undefined;
  write(value: T): readonly string[];
  /** The table that its codes are of. */
  table?: CodeTable;
}

/** The most values that the API takes of one filter. */
const mostValues = 100;

/** Free text, cut where it is too long. */
export function text(maxLength: number): AddressField<string> {
  return {
    read: ([value = '']) => cut(value.trim(), maxLength) || undefined,
    write: (value) => [value],
  };
}

/** Not in the middle of a character that takes two code units. */
function cut(value: string, maxLength: number): string {
  return value
    .slice(0, maxLength)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
}

export function oneOf<T extends string>(codes: readonly T[]): AddressField<T> {
  return {
    read: ([value]) => codes.find((code) => code === value),
    write: (value) => [value],
  };
}

/** Any of these, in their own order. */
export function someOf<T extends string>(codes: readonly T[]): AddressField<T[]> {
  return {
    read: (values) => filled(codes.filter((code) => values.includes(code))),
    write: (values) => values,
  };
}

/** Codes of a table: those of today, with former ones translated. */
export function codesOf(table: CodeTable): AddressField<string[]> {
  return {
    table,
    read: (values, known) => {
      const today = known[table] ?? ((code) => [code]);
      const written = values.filter((value) => shapes[table].test(value));
      return filled([...new Set(written.flatMap(today))].slice(0, mostValues));
    },
    write: (values) => values,
  };
}

const shapes: Record<CodeTable, RegExp> = {
  municipality: /^\d{4}$/,
  county: /^\d{2}$/,
  area: /^(0|\d{2}|\d{4})$/,
  occupation: /^\d{1,4}$/,
  category: /^[^\p{Cc}]{1,100}$/u,
};

/** A number, with comma or point, of at most two decimals. */
export function numberWithin(min: number, max: number): AddressField<number> {
  return {
    read: ([value = '']) => {
      if (!/^\d{1,9}([.,]\d{1,9})?$/.test(value)) return undefined;
      const number = Math.round(Number(value.replace(',', '.')) * 100) / 100;
      return number >= min && number <= max ? number : undefined;
    },
    write: (value) => [String(value)],
  };
}

/** A page from 2: the first one needs no word. Whether there are so many, only the list knows. */
export const pageNumber: AddressField<number> = {
  read: ([value = '']) => {
    const page = /^\d{1,6}$/.test(value) ? Number(value) : 1;
    return page > 1 ? page : undefined;
  },
  write: (page) => (page > 1 ? [String(page)] : []),
};

/** Something that is on or not. */
export const flag: AddressField<true> = {
  read: ([value]) => (value === '1' ? true : undefined),
  write: (value) => (value ? ['1'] : []),
};

/** `YYYY-MM-DD`. */
export const day: AddressField<string> = {
  read: ([value = '']) =>
    /^(19|20)\d\d-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined,
  write: (value) => [value],
};

/** ISO 8601, UTC. */
export const instant: AddressField<string> = {
  read: ([value = '']) =>
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/.test(value) && !Number.isNaN(Date.parse(value))
      ? value
      : undefined,
  write: (value) => [value],
};

/** The id of something stored; whether it is there, the server knows. */
export const storedId: AddressField<string> = {
  read: ([value = '']) => (/^[\w-]{1,100}$/.test(value) ? value : undefined),
  write: (value) => [value],
};

/** One of the changes of what would help, in one word. */
export const changeOf: AddressField<string> = {
  read: ([value = '']) => (/^[a-z_]{1,30}(:[\w.]{1,40}){0,2}$/.test(value) ? value : undefined),
  write: (value) => [value],
};

function filled<T>(values: T[]): T[] | undefined {
  return values.length > 0 ? values : undefined;
}

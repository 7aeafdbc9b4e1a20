import type { AddressField } from './address-fields.ts';
import type { CodeTable, KnownCodes } from './known-codes.ts';

type Fields = Readonly<Record<string, AddressField<unknown>>>;
type StateOf<F extends Fields> = {
  [K in keyof F]?: F[K] extends AddressField<infer T> ? T | undefined : never;
};

/** What the query of one screen's address may say, read and written in one place. */
export interface Address<S> {
  /** What of the query is meant; never throws. */
  read: (query: string, known: KnownCodes) => S;
  /** The query of a state: the same for the same state, empty or with its question mark. */
  write: (state: S) => string;
  /** The codes that the query holds, by table. */
  codesIn: (query: string) => CodesByTable;
}

export type CodesByTable = ReadonlyMap<CodeTable, readonly string[]>;
/** What an address that is read says. */
export type AddressState<A> = A extends Address<infer S> ? S : never;

/** An address by its parameters, in the order in which they are written. */
export function createAddress<F extends Fields>(fields: F): Address<StateOf<F>> {
  const entries = Object.entries(fields) as [keyof F & string, AddressField<unknown>][];
  return {
    read: (query, known) => {
      const params = new URLSearchParams(query);
      const said = entries.map(([key, field]) => [key, field.read(params.getAll(key), known)]);
      return Object.fromEntries(said.filter(([, value]) => value !== undefined));
    },
    write: (state) => {
      const written = entries.flatMap(([key, field]) => {
        const value: unknown = state[key];
        return value === undefined ? [] : field.write(value).map((item) => [key, item]);
      });
      const params = new URLSearchParams(written.filter(([, item]) => item !== ''));
      return params.size > 0 ? `?${params}` : '';
    },
    codesIn: (query) => {
      const params = new URLSearchParams(query);
      const codes = new Map<CodeTable, readonly string[]>();
      for (const [key, field] of entries) {
        const written = field.table && field.read(params.getAll(key), {});
        if (field.table && Array.isArray(written)) codes.set(field.table, written);
      }
      return codes;
    },
  };
}

/** A change of what is looked for leads back to the first page. */
export function changed<S extends object>(state: S, changes: Partial<S>): S {
  const next = Object.entries({ ...state, page: undefined, ...changes });
  return Object.fromEntries(next.filter(([, value]) => value !== undefined)) as S;
}

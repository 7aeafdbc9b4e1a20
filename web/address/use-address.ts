import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { type Address, changed } from './address.ts';
import { useKnownCodes } from './use-known-codes.ts';

export interface AddressOnScreen<S> {
  /** What the address says. */
  state: S;
  /** False while a table that its codes are of is on its way: what is asked for may still change. */
  isKnown: boolean;
  /** The query of the address after these changes, for a link. */
  queryAfter: (changes: Partial<S>) => string;
  /** Goes there. `replace` leaves no step to come back to. */
  change: (changes: Partial<S>, options?: GoOptions) => void;
  /** Goes to another state altogether. */
  go: (state: S, options?: GoOptions) => void;
}

interface GoOptions {
  replace?: boolean;
  /** Kept in the history entry, not in the address. */
  state?: unknown;
}

/**
 * The state of a screen that lives in its address, so that a list can be saved as a link, a reload
 * loses nothing and back works.
 */
export function useAddress<S extends object>(address: Address<S>): AddressOnScreen<S> {
  const { search: query } = useLocation();
  const navigate = useNavigate();
  const codes = useMemo(() => address.codesIn(query), [address, query]);
  const { known, isComing } = useKnownCodes(codes);
  const state = useMemo(() => address.read(query, known), [address, query, known]);
  const queryAfter = (changes: Partial<S>): string => address.write(changed(state, changes));
  const go = (next: S, options?: GoOptions): void =>
    void navigate({ search: address.write(next) }, options);
  return {
    state,
    isKnown: !isComing,
    queryAfter,
    change: (changes, options) => go(changed(state, changes), options),
    go,
  };
}

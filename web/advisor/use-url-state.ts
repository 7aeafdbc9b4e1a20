import { useSearchParams } from 'react-router';

export type UrlChanges = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface UrlState {
  params: URLSearchParams;
  /** Writes these parameters; what is empty goes. A new search starts at its first page. */
  change: (changes: UrlChanges) => void;
}

/** Filters, sort and page live in the address, so that a list can be saved as a link and back works. */
export function useUrlState(): UrlState {
  const [params, setParams] = useSearchParams();
  return {
    params,
    change: (changes) => setParams((current) => changed(current, changes)),
  };
}

export function changed(current: URLSearchParams, changes: UrlChanges): URLSearchParams {
  const next = new URLSearchParams(current);
  next.delete('page');
  for (const [key, value] of Object.entries(changes)) {
    next.delete(key);
    for (const item of typeof value === 'string' ? [value] : (value ?? [])) {
      if (item !== '') next.append(key, item);
    }
  }
  return next;
}

/** The page in the address, from 1; anything else that stands there is the first one. */
export function pageOf(params: URLSearchParams): number {
  const page = Number(params.get('page'));
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** The parameter's value when it is one of these; old links and slips of the hand are no error. */
export function oneOf<T extends string>(
  params: URLSearchParams,
  key: string,
  values: readonly T[],
): T | undefined {
  return values.find((value) => value === params.get(key));
}

export function manyOf<T extends string>(
  params: URLSearchParams,
  key: string,
  values: readonly T[],
): T[] {
  const given = params.getAll(key);
  return values.filter((value) => given.includes(value));
}

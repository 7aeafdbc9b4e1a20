import type { Understood } from '#shared/search/search.ts';

/** A value of a filter that words name. */
export interface FilterMeaning extends Pick<Understood, 'filter' | 'value'> {
  /** Around which place, for `near`. */
  place?: string;
}

export interface Meaning {
  /** How many words say it. */
  length: number;
  values: readonly FilterMeaning[];
}

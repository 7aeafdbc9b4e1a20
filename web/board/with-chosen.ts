import type { FacetValue } from './facet-group.tsx';

/** What is chosen stays in sight also when it gives nothing; "ikke oppgitt" is last. */
export function withChosen(
  values: readonly FacetValue[],
  chosen: readonly string[],
  labelOf: (value: string) => string,
): readonly FacetValue[] {
  const missing = chosen.filter((value) => !values.some((each) => each.value === value));
  const extra = missing.map((value) => ({ value, label: labelOf(value), count: 0 }));
  return [...extra, ...values];
}

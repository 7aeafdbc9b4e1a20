/** The value that so large a share of the values lies below; 0 of none. */
export function quantile(values: readonly number[], share: number, digits = 0): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return Number((sorted[at] ?? 0).toFixed(digits));
}

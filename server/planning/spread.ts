/**
 * The Gini coefficient of counts: 0 when all are the same, towards 1 when one has all; 0 when there is
 * nothing to share.
 */
export function gini(counts: readonly number[]): number {
  const rising = [...counts].sort((a, b) => a - b);
  const sum = rising.reduce((total, count) => total + count, 0);
  if (sum === 0) return 0;
  const ranked = rising.reduce(
    (total, count, i) => total + (2 * (i + 1) - rising.length - 1) * count,
    0,
  );
  return ranked / (rising.length * sum);
}

import type { Fit } from '#web/text/fit.ts';

/**
 * From this score on (0..100, as shown) something fits so well. A need that nothing is known of counts
 * half (matching.md): what fits in all else then has 84 at most.
 */
const bands: readonly (readonly [number, Fit])[] = [
  [70, 'great'],
  [55, 'good'],
  [40, 'fair'],
];

/** How well a score fits, in the four steps that participants are told; the one place that draws the lines. */
export function fitOf(score: number): Fit {
  const shown = Math.round(score);
  return bands.find(([from]) => shown >= from)?.[1] ?? 'little';
}

import { pillars } from '#shared/codes.ts';
import type { Weights } from '#shared/matching/match.ts';
import { numberOf, numberText } from '#web/form/numbers.ts';

export type WrittenWeights = Record<(typeof pillars)[number], string>;

/** Shares of 1, as the defaults are, are written as hundredths. */
export function writtenOf(weights: Weights): WrittenWeights {
  const sum = pillars.reduce((total, pillar) => total + weights[pillar], 0);
  const scale = Math.abs(sum - 1) < 1e-9 ? 100 : 1;
  const text = (weight: number): string => numberText(Number((weight * scale).toFixed(6)));
  return {
    language: text(weights.language),
    need: text(weights.need),
    wish: text(weights.wish),
    practical: text(weights.practical),
  };
}

/** Undefined for what is no weight. */
export function weightIn(text: string): number | undefined {
  const value = numberOf(text);
  return typeof value === 'number' && value >= 0 && value <= 1000 ? value : undefined;
}

/** Undefined until all four are weights, and one of them counts. */
export function weightsIn(written: WrittenWeights): Weights | undefined {
  const language = weightIn(written.language);
  const need = weightIn(written.need);
  const wish = weightIn(written.wish);
  const practical = weightIn(written.practical);
  if (language === undefined || need === undefined) return undefined;
  if (wish === undefined || practical === undefined) return undefined;
  if (language + need + wish + practical === 0) return undefined;
  return { language, need, wish, practical };
}

import type { Weights } from './match.ts';

/** matching.md, "Score". */
export const defaultWeights: Weights = { language: 0.3, need: 0.25, wish: 0.35, practical: 0.1 };

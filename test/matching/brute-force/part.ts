import type { Fact } from '#shared/matching/match.ts';

/** A pillar before the floor; undefined is unknown. `facts` are asked for only when shown. */
export interface Part {
  value: number | undefined;
  facts: () => Fact[];
}

import { type Level, levelNumber, levels, skills } from '#shared/codes.ts';
import type { LanguageRequirement } from '#shared/openings/opening.ts';
import type { FacetCount } from './search-index.ts';

/** The highest level that any skill asks for; `none` without a requirement. */
export function highestLevel(requirement: LanguageRequirement): Level {
  const highest = Math.max(...skills.map((skill) => levelNumber(requirement[skill])));
  return levels[highest] ?? 'none';
}

/** The order of a facet: highest count first, ties by value, "not stated" last; zeros left out. */
export function inFacetOrder(counts: readonly FacetCount[]): FacetCount[] {
  return counts.filter(({ count }) => count > 0).sort(compareCounts);
}

function compareCounts(a: FacetCount, b: FacetCount): number {
  if (a.value === null || b.value === null)
    return Number(a.value === null) - Number(b.value === null);
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

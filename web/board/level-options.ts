import { type Level, levels } from '#shared/codes.ts';
import { levelLabels, noLanguageRequirementLabel } from '#web/text/code-labels.ts';
import type { FacetValue } from './facet-group.tsx';

/** Levels that some opening asks for, each with how many ask for it or less. */
export function levelOptions(
  values: readonly FacetValue[],
  chosen: Level | undefined,
): { level: Level; count: number }[] {
  let sum = 0;
  return levels.flatMap((level) => {
    const own = values.find(({ value }) => value === level)?.count ?? 0;
    sum += own;
    return own > 0 || level === chosen ? [{ level, count: sum }] : [];
  });
}

export function levelName(level: Level): string {
  return level === 'none' ? noLanguageRequirementLabel : levelLabels[level];
}

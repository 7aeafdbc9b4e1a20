import { skills } from '#shared/codes.ts';
import type { LanguageRequirement } from '#shared/openings/opening.ts';

/** The opening answers how much Norwegian it asks for; `none` is an answer, to say nothing is not. */
export function saysNorwegian(requirement: LanguageRequirement): boolean {
  return skills.some((skill) => requirement[skill] !== undefined);
}

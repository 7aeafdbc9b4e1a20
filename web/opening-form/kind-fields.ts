import type { OpeningKind } from '#shared/codes.ts';
import type { OpeningValues } from './opening-values.ts';

/**
 * What a kind does not ask for. How much Norwegian is used matters where one also comes to learn it
 * (matching.md, pillar language); work that takes an authorisation is no place for practice.
 */
const notAsked: Record<OpeningKind, readonly (keyof OpeningValues)[]> = {
  vacancy: ['norwegianUse'],
  wage_subsidy: [],
  work_training: ['qualifications'],
  language_practice: ['qualifications'],
  apprenticeship: ['norwegianUse', 'qualifications'],
};

/** Whether the kind has the field. A hidden field is not sent, but stays in the form. */
export function hasField(kind: OpeningKind | '', field: keyof OpeningValues): boolean {
  return kind === '' || !notAsked[kind].includes(field);
}

import type { Role } from '#shared/codes.ts';

/**
 * How sure the provider is to be: participants need the least of what is configured, others the most
 * (ID-porten: substantial and high). Before it is known who comes, the least.
 * @param acr least first; empty where none is asked for.
 */
export function neededAcr(acr: readonly string[], role: Role | undefined): string | undefined {
  return role === undefined || role === 'participant' ? acr[0] : acr.at(-1);
}

/** Whether the provider was as sure as was needed, or surer. */
export function isSureEnough(
  acr: readonly string[],
  given: string | undefined,
  needed: string | undefined,
): boolean {
  if (needed === undefined) return true;
  return given !== undefined && acr.indexOf(given) >= acr.indexOf(needed);
}

/** The language of the provider's pages, of those that ID-porten knows. */
export function uiLocale(language: string): string {
  return ['nb', 'nn', 'en', 'se'].includes(language) ? language : 'en';
}

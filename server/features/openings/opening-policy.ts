import type { Visibility } from '#server/search/search-index.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { isAdvisor, openingKinds, publicKinds } from '#shared/codes.ts';
import type { StoredOpening } from '#shared/openings/opening.ts';

/** Practice places and jobs with a subsidised wage are not for those who are not signed in. */
export function isPublicKind(kind: StoredOpening['kind']): boolean {
  return publicKinds.some((each) => each === kind);
}

/** api.md, "Who sees which opening": the one rule for items, totals, facets, suggestions and single openings. */
export function visibilityFor(caller: Account | undefined): Visibility {
  if (!caller) return { kinds: publicKinds };
  if (caller.role === 'employer') return { kinds: publicKinds, employerId: caller.employerId };
  return { kinds: openingKinds };
}

export function maySee(
  caller: Account | undefined,
  opening: Pick<StoredOpening, 'status' | 'kind' | 'employerId' | 'municipality'>,
): boolean {
  if (opening.status !== 'published') return mayWrite(caller, opening);
  const { kinds, employerId } = visibilityFor(caller);
  return kinds.includes(opening.kind) || opening.employerId === employerId;
}

/** Callers of whom this is the same see the same published openings, and the same of each. */
export function readerOf(caller: Account | undefined): string {
  if (!caller) return 'anyone';
  return caller.role === 'employer' ? `employer ${caller.employerId}` : caller.role;
}

/** The employer's people, and advisors of the opening's municipality. */
export function mayWrite(
  caller: Account | undefined,
  opening: Pick<StoredOpening, 'employerId' | 'municipality'>,
): boolean {
  if (caller?.role === 'employer') return caller.employerId === opening.employerId;
  if (isAdvisor(caller?.role)) return caller?.municipality === opening.municipality;
  return false;
}

/** How a workplace supports language is not for the signed out and other employers. */
export function seesLanguageSupport(
  caller: Account | undefined,
  opening: Pick<StoredOpening, 'employerId'>,
): boolean {
  if (caller?.role === 'employer') return caller.employerId === opening.employerId;
  return caller !== undefined;
}

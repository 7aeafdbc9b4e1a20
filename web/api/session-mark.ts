import { quietly } from './account-storage.ts';

/** The session that this page shows, as a cookie that scripts may read marks it. */
let seen: string | undefined;

/**
 * The session that this browser has, as far as a page can know: a number by chance that changes with
 * each session; missing where there is none.
 */
export function sessionMark(): string | undefined {
  return /(?:^|; )fotfeste_signed_in=(\w+)/.exec(document.cookie)?.[1];
}

/** Whether this browser has no session, as far as it knows. */
export function isSignedOut(): boolean {
  return sessionMark() === undefined;
}

/** What the page shows from now on is of the session that there is. @returns its mark. */
export function followSession(): string | undefined {
  seen = sessionMark();
  return seen;
}

/** Another tab has signed out or in: what this page shows is no longer for who is signed in. */
export function isOfAnotherSession(): boolean {
  return sessionMark() !== seen;
}

/** The page shows what somebody may see who is not the one that a request would come from. */
export function showsSomebodyElse(): boolean {
  return seen !== undefined && isOfAnotherSession();
}

/** Where it is noted that the server has to end a session that was ended here. */
export const signingOut = 'fotfeste/signing-out';

/** Whether the server still has a session that was ended here. */
export function isSigningOut(): boolean {
  return quietly(() => localStorage.getItem(signingOut) !== null) ?? false;
}

export function signedOutThere(): void {
  quietly(() => localStorage.removeItem(signingOut));
}

/** The session that this page shows, as a cookie that scripts may read marks it. */
let seen: string | undefined;

/** Changes with each session; missing where there is none. */
function markNow(): string | undefined {
  return /(?:^|; )fotfeste_signed_in=(\w+)/.exec(document.cookie)?.[1];
}

/** Whether this browser has no session, as far as it knows. */
export function isSignedOut(): boolean {
  return markNow() === undefined;
}

/** What the page shows from now on is of the session that there is. @returns whether there is one. */
export function followSession(): boolean {
  seen = markNow();
  return seen !== undefined;
}

/** Another tab has signed out or in: what this page shows is no longer for who is signed in. */
export function isOfAnotherSession(): boolean {
  return markNow() !== seen;
}

/** The page shows what somebody may see who is not the one that a request would come from. */
export function showsSomebodyElse(): boolean {
  return seen !== undefined && isOfAnotherSession();
}

/**
 * Makes a value when it is first asked for, and keeps it. For what takes a browser long to make, such
 * as the formats of `Intl`: what a page does not say should not hold its start.
 */
export function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

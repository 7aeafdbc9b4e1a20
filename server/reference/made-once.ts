/** What is made of the tables alone never changes: it is made once of each, however many ask for it. */
export function madeOnce<T extends object, R>(make: (from: T) => R): (from: T) => R {
  const made = new WeakMap<T, R>();
  return (from) => {
    const before = made.get(from);
    if (before !== undefined) return before;
    const fresh = make(from);
    made.set(from, fresh);
    return fresh;
  };
}

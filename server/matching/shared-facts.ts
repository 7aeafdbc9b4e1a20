import type { Fact } from '#shared/matching/match.ts';

/**
 * A fact that many matches tell is one object for all of them, frozen: whoever writes facts as text
 * knows it again without looking into it.
 */
export function sharedFact(fact: Fact): Fact {
  return Object.freeze(fact);
}

/** Facts that are made when they are first told, by a number that says which they are. */
export function createSharedFacts(): (key: number, make: () => Fact) => Fact {
  const known = new Map<number, Fact>();
  return (key, make) => {
    const before = known.get(key);
    if (before) return before;
    const fact = sharedFact(make());
    known.set(key, fact);
    return fact;
  };
}

import type { WishRule } from './match.ts';

/** So little has an occupation in common with one that is wanted that nobody says it were near. No zod. */
const farFromWishes: readonly WishRule[] = ['same_1', 'other'];

export function isFarFromWish(rule: WishRule): boolean {
  return farFromWishes.includes(rule);
}

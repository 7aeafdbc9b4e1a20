/** How alike two occupations are (matching.md, "wish"), the most alike first. No zod: the web reads them at run time. */
export const wishRules = [
  'same_code',
  'same_3',
  'same_subcategory',
  'same_2',
  'same_category',
  'same_1',
  'other',
] as const;
export type WishRule = (typeof wishRules)[number];

/** So little has an occupation in common with one that is wanted that nobody says it were near. */
const far: readonly WishRule[] = ['same_1', 'other'];

export function isFarFromWish(rule: WishRule): boolean {
  return far.includes(rule);
}

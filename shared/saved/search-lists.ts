/** Where a saved search looks. No zod: screens read it at run time. */
export const searchLists = ['board', 'matches'] as const;
export type SearchList = (typeof searchLists)[number];

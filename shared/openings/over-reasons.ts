/** Why nobody can answer an opening any more. No zod here: the web's first load imports this file. */
export const overReasons = ['closed', 'expired', 'full'] as const;
export type OverReason = (typeof overReasons)[number];

/** How often what is new comes by e-mail. No zod: screens read it at run time. */
export const newsMailPaces = ['never', 'daily', 'weekly'] as const;
export type NewsMailPace = (typeof newsMailPaces)[number];

import { z } from 'zod';
import { characterCount } from '#shared/clean-text.ts';

export const shortestPassword = 12;
const longestPassword = 200;

/** A new password: 12 to 200 characters; which ones are too common the server knows (accounts.md). */
export const newPassword = z
  .string()
  .refine((value) => characterCount(value) >= shortestPassword, {
    params: { code: 'out_of_range' },
  })
  .refine((value) => characterCount(value) <= longestPassword, { params: { code: 'too_long' } })
  .meta({
    'x-minLength': shortestPassword,
    'x-maxLength': longestPassword,
    examples: ['riktig hest batteri stift'],
  });

/** One that is checked against what is stored. */
export const givenPassword = z.string().max(1000);

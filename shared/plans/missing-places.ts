import { z } from 'zod';
import { id, instant } from '#shared/fields.ts';

export const shortPlace = z.object({
  openingId: id,
  occupation: z.string(),
  municipality: z.string(),
  gain: z.number(),
});

/** What places a municipality lacks, by the newest of its plans that is solved; none without one. */
export const missingPlaces = z.object({
  plan: z
    .object({
      id,
      name: z.string().optional(),
      createdAt: instant,
      people: z.int(),
      placed: z.int(),
      perPlace: z.int(),
    })
    .optional(),
  /** The most that one place more would give. */
  items: z.array(shortPlace),
  /** Openings of which one place more would give something, those too that are not listed. */
  total: z.int(),
});
export type MissingPlaces = z.output<typeof missingPlaces>;

import { z } from 'zod';
import { openingKinds, weekdays } from '#shared/codes.ts';
import { id, instant, version } from '#shared/fields.ts';

/** Who answers for the measure by law. */
export const legalBases = ['municipal', 'nav'] as const;

/** What an accepted referral leads to, as it is held from its first moment. */
export const heldPlacement = z
  .object({
    id,
    referralId: id,
    participantId: id,
    openingId: id,
    employerId: id,
    municipality: z.string(),
    kind: z.enum(openingKinds),
    title: z.string(),
    occupation: z.string(),
    tasks: z.array(z.string()),
    period: z.object({ start: z.string(), end: z.string().optional() }).optional(),
    weekdays: z.array(z.enum(weekdays)),
    hoursPerWeek: z.number().optional(),
    goals: z.array(z.object({ code: z.string(), text: z.string().optional() })),
    contact: z
      .object({ name: z.string(), email: z.string().optional(), phone: z.string().optional() })
      .optional(),
    adaptationShared: z.boolean(),
    followUp: z.object({ everyWeeks: z.int() }),
    /** Why this place, and how it serves work and the Norwegian goal: the law asks for it. */
    why: z.string(),
    legalBasis: z.enum(legalBases),
    extendedLimit: z.boolean(),
    version,
    createdAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'HeldPlacement' });
export type HeldPlacement = z.output<typeof heldPlacement>;

import { z } from 'zod';
import { employer, organisationNumber } from './employer.ts';

/**
 * `no_register`: none is named; `unavailable`: it was asked in vain; `unknown`: it has no such number.
 * Nothing of it forbids anything: who registers an employer decides.
 */
export const unitStates = [
  'active',
  'bankrupt',
  'winding_up',
  'deleted',
  'unknown',
  'unavailable',
  'no_register',
] as const;

/** An organisation number as the open register of units has it, and as it is known here. */
export const registeredUnit = z
  .object({
    organisationNumber,
    state: z.enum(unitStates),
    name: z.string().optional(),
    /** Where it is, four digits, of those that exist today. */
    municipality: z.string().optional(),
    /** Registered here already. */
    employer: employer.optional(),
  })
  .meta({ id: 'RegisteredUnit' });
export type RegisteredUnit = z.output<typeof registeredUnit>;

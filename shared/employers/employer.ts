import { z } from 'zod';
import { cleanLine } from '#shared/clean-text.ts';
import { municipalityNumber } from '#shared/code-tables.ts';
import { id, instant, text, version } from '#shared/fields.ts';
import { shown } from '#shared/shown.ts';
import { isOrganisationNumber } from './organisation-number.ts';

/** Nine digits whose last is the modulus-11 check digit (Brønnøysundregistrene); blanks may stand between. */
export const organisationNumber = z
  .string()
  .overwrite((typed) => cleanLine(typed).replaceAll(' ', ''))
  .regex(/^[1-9][0-9]{8}$/)
  .refine(isOrganisationNumber, { params: { code: 'invalid_format' } })
  .meta({ examples: ['987654325'] });

export const employerInput = z.strictObject({
  name: text(200),
  organisationNumber,
  municipality: municipalityNumber,
});
export type EmployerInput = z.output<typeof employerInput>;

export const employer = z
  .object({ ...shown(employerInput.shape), id, version, createdAt: instant, updatedAt: instant })
  .meta({ id: 'Employer' });
export type Employer = z.output<typeof employer>;

import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { position } from '#shared/fields.ts';
import { languageRequirement } from '#shared/openings/opening.ts';

const cacheSeconds = 3600;

export const listOccupations = endpoint({
  method: 'GET',
  path: '/api/occupations',
  who: 'anyone',
  summary: 'Occupations (STYRK-08) with everyday titles and the level the work usually needs',
  reply: z.object({
    items: z.array(
      z.object({
        code: z.string(),
        title: z.string(),
        /** What participants read instead of it; missing where that is the title. */
        plain: z.string().optional(),
        category: z.string(),
        /** Everyday titles and synonyms. */
        titles: z.array(z.string()),
        /** An assumption to be shown as such; missing where nothing is assumed. */
        usualLanguage: languageRequirement.optional(),
      }),
    ),
  }),
  cacheSeconds,
});

export const listMunicipalities = endpoint({
  method: 'GET',
  path: '/api/municipalities',
  who: 'anyone',
  summary: 'Municipalities with county and the position of the administrative centre',
  reply: z.object({
    items: z.array(
      z.object({
        number: z.string(),
        /** The Norwegian one alone. */
        name: z.string(),
        /** As it is shown: with Sámi and Kven names, and the county where two have one name. */
        label: z.string(),
        /** Every Sámi and Kven name, shown or not. */
        otherNames: z.array(z.string()),
        countyNumber: z.string(),
        countyName: z.string(),
        position,
      }),
    ),
  }),
  cacheSeconds,
});

export const listFormerAreas = endpoint({
  method: 'GET',
  path: '/api/municipalities/former',
  who: 'anyone',
  summary: 'County and municipality numbers that went out of use since 2016, and those of today',
  reply: z.object({
    items: z.array(
      z.object({
        /** Two digits of a county, four of a municipality. */
        code: z.string(),
        /** The last year it was in use. */
        until: z.int(),
        /** Several where the area was split. */
        successors: z.array(z.string()),
      }),
    ),
  }),
  cacheSeconds,
});

const coded = z.object({ code: z.string(), label: z.string() });

export const listCodes = endpoint({
  method: 'GET',
  path: '/api/codes',
  who: 'anyone',
  summary: 'Every other code list with Norwegian names',
  reply: z.object({
    kinds: z.array(coded),
    levels: z.array(coded),
    skills: z.array(coded),
    languageSupports: z.array(coded),
    norwegianUses: z.array(coded),
    shifts: z.array(coded),
    weekdays: z.array(coded),
    statuses: z.array(coded),
    levelSources: z.array(coded),
    driversLicences: z.array(coded),
    demands: z.array(coded),
    educations: z.array(coded),
    languages: z.array(coded),
    categories: z.array(coded),
    qualifications: z.array(coded.extend({ explanation: z.string(), howToGet: z.string() })),
  }),
  cacheSeconds,
});

export const referenceEndpoints = [
  listOccupations,
  listMunicipalities,
  listFormerAreas,
  listCodes,
] as const;

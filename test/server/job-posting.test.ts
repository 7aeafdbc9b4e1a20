import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { generateDemoData } from '#seed/generate/generate-demo-data.ts';
import { jobPosting } from '#server/pages/job-posting.ts';
import { readReferenceTables } from '#server/reference/reference-tables.ts';
import { publicKinds } from '#shared/codes.ts';
import type { Opening } from '#shared/openings/opening.ts';

const opening: Opening = {
  id: 'opening-1',
  kind: 'vacancy',
  title: 'Renholder',
  occupation: '9112',
  occupationTitle: 'Renholdere i bedrifter',
  employerId: 'employer-1',
  employer: { id: 'employer-1', name: 'Rent & pent AS' },
  municipality: '3907',
  municipalityName: 'Sandefjord',
  remote: false,
  languageRequirement: { speaking: 'A2' },
  shifts: [],
  driversLicences: [],
  qualifications: [],
  demands: [],
  places: 2,
  placesFree: 1,
  tasks: ['Vaske <gulv>'],
  youGet: [],
  youNeed: [],
  status: 'published',
  version: 1,
  createdAt: '2026-11-01T10:00:00.000Z',
  updatedAt: '2026-11-02T10:00:00.000Z',
  publishedAt: '2026-11-02T10:00:00.000Z',
};

/** What schema.org and the search engines that read it know of a JobPosting; no other name is known. */
const text = z.string().min(1).max(20_000);
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/);
const schema = z.strictObject({
  '@context': z.literal('https://schema.org/'),
  '@type': z.literal('JobPosting'),
  title: text,
  description: text.regex(/^<(?:p|ul)>.*<\/(?:p|ul)>$/s),
  identifier: z.strictObject({ '@type': z.literal('PropertyValue'), name: text, value: text }),
  url: z.url(),
  inLanguage: text,
  datePosted: z.iso.datetime(),
  validThrough: z.iso.datetime().optional(),
  employmentType: z
    .array(z.enum(['FULL_TIME', 'PART_TIME', 'TEMPORARY']))
    .min(1)
    .optional(),
  hiringOrganization: z.strictObject({ '@type': z.literal('Organization'), name: text }),
  jobLocation: z.strictObject({
    '@type': z.literal('Place'),
    address: z.strictObject({
      '@type': z.literal('PostalAddress'),
      addressLocality: text,
      addressCountry: z.literal('NO'),
    }),
    geo: z
      .strictObject({
        '@type': z.literal('GeoCoordinates'),
        latitude: z.number().min(57).max(81),
        longitude: z.number().min(-10).max(35),
      })
      .optional(),
  }),
  jobLocationType: z.literal('TELECOMMUTE').optional(),
  jobStartDate: day.optional(),
  occupationalCategory: text,
  totalJobOpenings: z.int().min(1),
  responsibilities: text.optional(),
  qualifications: text.optional(),
  jobBenefits: text.optional(),
});

const posted = (fields: Partial<Opening> = {}): z.output<typeof schema> =>
  schema.parse(
    JSON.parse(
      JSON.stringify(
        jobPosting({ ...opening, ...fields }, 'https://fotfeste.example/stillinger/opening-1'),
      ),
    ),
  );

test('what was not said is not said', () => {
  expect(Object.keys(posted({ tasks: [] }))).toEqual([
    '@context',
    '@type',
    'title',
    'description',
    'identifier',
    'url',
    'inLanguage',
    'datePosted',
    'hiringOrganization',
    'jobLocation',
    'occupationalCategory',
    'totalJobOpenings',
  ]);
  expect(posted({ tasks: [] }).description).toBe('<p>Renholder</p>');
});

test('what was said is said in the words of those who read it', () => {
  const whole = posted({
    description: 'Vi er <b>mange</b>.\n\nKom & se.',
    deadline: '2026-12-24',
    startDate: '2027-01-04',
    endDate: '2027-06-30',
    hoursPerWeek: { min: 30, max: 37.5 },
    position: { lat: 59.1, lon: 10.2 },
    youNeed: ['Være blid', 'Kunne løfte'],
    youGet: ['Lønn'],
    remote: true,
  });
  expect(whole).toMatchObject({
    description:
      '<p>Vi er &lt;b&gt;mange&lt;/b&gt;.</p><p>Kom &amp; se.</p><ul><li>Vaske &lt;gulv&gt;</li></ul><ul><li>Være blid</li><li>Kunne løfte</li></ul><ul><li>Lønn</li></ul>',
    validThrough: '2026-12-24T22:59:59.000Z',
    jobStartDate: '2027-01-04',
    employmentType: ['FULL_TIME', 'PART_TIME', 'TEMPORARY'],
    hiringOrganization: { name: 'Rent & pent AS' },
    jobLocation: { geo: { latitude: 59.1, longitude: 10.2 } },
    jobLocationType: 'TELECOMMUTE',
    qualifications: 'Være blid\nKunne løfte',
    jobBenefits: 'Lønn',
    totalJobOpenings: 2,
  });
});

test.each([
  [{ min: 37.5, max: 37.5 }, ['FULL_TIME']],
  [{ min: 35, max: 40 }, ['FULL_TIME']],
  [{ min: 10, max: 20 }, ['PART_TIME']],
])('hours are a size as on the page: %j', (hoursPerWeek, expected) => {
  expect(posted({ hoursPerWeek }).employmentType).toEqual(expected);
});

test('whom to write to stands on the page alone', () => {
  const contact = { name: 'Kari', email: 'kari@firma.example', phone: '22 22 22 22' };
  expect(JSON.stringify(posted({ contact }))).not.toMatch(/kari|22 22/i);
});

test('every opening of the demo that is public fits, each day after the one before', async () => {
  const today = '2026-03-10';
  const tables = await readReferenceTables(join(import.meta.dirname, '../../seed/reference'));
  const { openings, employers } = generateDemoData(
    { openings: 600, participants: 1, randomSeed: '1', today },
    tables,
  );
  const isPublic = ({
    kind,
    status,
    deadline = today,
  }: Pick<Opening, 'kind' | 'status' | 'deadline'>): boolean =>
    status === 'published' && deadline >= today && publicKinds.some((it) => it === kind);
  const all = [...openings].filter(isPublic).map(({ revision: _, ...each }) =>
    posted({
      ...each,
      employer: {
        id: each.employerId,
        name: employers.find((it) => it.id === each.employerId)?.name ?? '',
      },
      municipalityName: tables.municipalities.get(each.municipality)?.label ?? '',
      occupationTitle: tables.names.nb.occupation(each.occupation),
    }),
  );
  expect(all.length).toBeGreaterThan(200);
  const early = all.filter(
    ({ datePosted, validThrough = '9999' }) => validThrough.slice(0, 10) < datePosted.slice(0, 10),
  );
  expect(early).toEqual([]);
});

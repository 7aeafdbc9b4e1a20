import type { StoredOpening } from '#shared/openings/opening.ts';

let made = 0;

/** A published opening as the database holds it; what a test does not care about is plain. */
export function anOpening(fields: Partial<StoredOpening> = {}): StoredOpening {
  made++;
  return {
    id: `opening-${String(made).padStart(6, '0')}`,
    kind: 'vacancy',
    title: 'Ansatt',
    occupation: '9629',
    employerId: 'employer-000001',
    municipality: '0301',
    remote: false,
    languageRequirement: {},
    languageSupport: 'none',
    mentorLanguages: [],
    shifts: [],
    driversLicences: [],
    qualifications: [],
    demands: [],
    places: 1,
    placesFree: 1,
    tasks: [],
    youGet: [],
    youNeed: [],
    status: 'published',
    version: 1,
    revision: fields.version ?? 1,
    createdAt: '2026-01-01T08:00:00.000Z',
    updatedAt: '2026-01-02T08:00:00.000Z',
    publishedAt: '2026-01-02T08:00:00.000Z',
    ...fields,
  };
}

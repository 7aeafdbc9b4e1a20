import type { Participant } from '#shared/participants/participant.ts';

let made = 0;

/** A participant as the database holds it; what a test does not care about is missing. */
export function aParticipant(fields: Partial<Participant> = {}): Participant {
  made++;
  return {
    id: `participant-${String(made).padStart(6, '0')}`,
    displayName: 'Prøve Deltaker',
    municipality: '0301',
    norwegian: {},
    languages: [],
    wishes: [],
    avoid: [],
    driversLicences: [],
    qualifications: [],
    cannot: [],
    experience: [],
    protection: 'none',
    version: 1,
    createdAt: '2026-01-01T08:00:00.000Z',
    updatedAt: '2026-01-02T08:00:00.000Z',
    ...fields,
  };
}

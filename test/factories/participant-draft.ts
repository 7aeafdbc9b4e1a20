import type { ParticipantDraft } from '#shared/participants/participant.ts';

/** A participant as an advisor writes it: A2 in all skills, wants to clean. */
export function aParticipantDraft(fields: Partial<ParticipantDraft> = {}): ParticipantDraft {
  const level = { level: 'A2', source: 'norskprove', date: '2026-05-04' } as const;
  return {
    displayName: 'Rogn Prøvesen',
    municipality: '3907',
    norwegian: { listening: level, reading: level, speaking: level, writing: level },
    languages: ['uk'],
    wishes: [{ occupation: '9112' }],
    ...fields,
  };
}

import { z } from 'zod';
import { advisors } from '#shared/codes.ts';
import { endpoint } from '#shared/endpoint.ts';
import { id, instant, longText, withDefault } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { doer } from '#shared/placements/placement.ts';
import { noteSubjects } from './note-subjects.ts';

/** What is held of a note of the case. */
export const heldNote = z
  .object({
    id,
    text: z.string(),
    /** Of what the participant says that it is wrong: they wrote it themselves. */
    about: z.enum(noteSubjects).optional(),
    /** For who wrote it and the leaders, until one of them releases it. */
    private: z.boolean(),
    released: z.object({ at: instant, by: doer }).optional(),
    /** Somebody has looked at what the participant says is wrong. */
    handled: z.object({ at: instant, by: doer }).optional(),
    at: instant,
    by: doer,
  })
  .meta({ id: 'HeldNote' });
export type HeldNote = z.output<typeof heldNote>;

export const note = z
  .object(heldNote.shape)
  .meta({ id: 'Note' })
  .register(participantData, { whose: null });

const ofParticipant = z.strictObject({ id });
const ofOne = z.strictObject({ id, noteId: id });

export const getNote = endpoint({
  method: 'GET',
  path: '/api/participants/:id/notes/:noteId',
  who: advisors,
  summary: 'One note of a case',
  params: ofOne,
  reply: note,
  shows: 'participants',
});

export const listNotes = endpoint({
  method: 'GET',
  path: '/api/participants/:id/notes',
  who: advisors,
  summary: 'Notes of a case that the one signed in may read, latest first',
  params: ofParticipant,
  reply: z.object({ items: z.array(note) }),
  shows: 'participants',
});

export const writeNote = endpoint({
  method: 'POST',
  path: '/api/participants/:id/notes',
  who: advisors,
  summary: 'Write a note; a private one is read by its author and the leaders',
  params: ofParticipant,
  body: z.strictObject({ text: longText(5000), private: withDefault(z.boolean(), false) }),
  reply: note,
  shows: 'participants',
  status: 201,
  makes: getNote,
});

export const releaseNote = endpoint({
  method: 'POST',
  path: '/api/participants/:id/notes/:noteId/release',
  who: ['leader'],
  summary: 'A private note is withheld from the participant no more',
  params: ofOne,
  reply: note,
  shows: 'participants',
});

export const handleCorrection = endpoint({
  method: 'POST',
  path: '/api/participants/:id/notes/:noteId/handle',
  who: advisors,
  summary: 'What the participant says is wrong was looked at; it waits no more',
  params: ofOne,
  reply: note,
  shows: 'participants',
});

/** What the participant signed in has said is wrong with what is known of them. */
const correction = z
  .object({
    id,
    about: z.enum(noteSubjects),
    text: z.string(),
    at: instant,
    /** When an advisor had looked at it. */
    handledAt: instant.optional(),
  })
  .meta({ id: 'Correction' })
  .register(participantData, { whose: null });
export type Correction = z.output<typeof correction>;

export const listCorrections = endpoint({
  method: 'GET',
  path: '/api/me/corrections',
  who: ['participant'],
  summary: 'What one has said is wrong with what is known of oneself, latest first',
  reply: z.object({ items: z.array(correction) }),
  shows: 'oneself',
});

export const getCorrection = endpoint({
  method: 'GET',
  path: '/api/me/corrections/:noteId',
  who: ['participant'],
  summary: 'One thing that one has said is wrong',
  params: z.strictObject({ noteId: id }),
  reply: correction,
  shows: 'oneself',
});

export const writeCorrection = endpoint({
  method: 'POST',
  path: '/api/me/corrections',
  who: ['participant'],
  summary: 'Say that something is wrong; it stands among the notes of the case, for the advisors',
  body: z.strictObject({ about: z.enum(noteSubjects), text: longText(500) }),
  reply: correction,
  shows: 'oneself',
  status: 201,
  makes: getCorrection,
});

export const noteEndpoints = [
  listNotes,
  writeNote,
  getNote,
  releaseNote,
  handleCorrection,
  listCorrections,
  getCorrection,
  writeCorrection,
] as const;

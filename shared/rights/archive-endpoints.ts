import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { id } from '#shared/fields.ts';
import { participantData } from '#shared/participants/participant-data.ts';
import { eraseParticipant } from './erase-endpoints.ts';

/** One ZIP: pages to read, data to process, and a manifest with the SHA-256 of each file. */
const archivePackage = z.instanceof(Uint8Array).register(participantData, { whose: null });

export const archiveParticipant = endpoint({
  method: 'GET',
  path: '/api/participants/:id/archive',
  who: ['leader'],
  summary: "Everything held about a participant, as a package for the municipality's archive",
  params: z.strictObject({ id }),
  reply: archivePackage,
  replyType: 'application/zip',
  shows: 'participants',
});

export const archiveEndpoints = [archiveParticipant, eraseParticipant] as const;

import { z } from 'zod';
import { endpoint } from '#shared/endpoint.ts';
import { id, version } from '#shared/fields.ts';
import { participant } from '#shared/participants/participant.ts';

/** One of the two reasons is given. */
const erasing = z
  .strictObject({
    version,
    /** The package for the archive is where it belongs. */
    archived: z.literal(true).optional(),
    /** Nothing of this was ever documentation. */
    wronglyRegistered: z.literal(true).optional(),
  })
  .refine((body) => body.archived || body.wronglyRegistered, {
    path: ['archived'],
    params: { code: 'required' },
  })
  .refine((body) => !(body.archived && body.wronglyRegistered), {
    path: ['wronglyRegistered'],
    params: { code: 'unknown_field' },
  })
  .meta({ examples: [{ version: 3, archived: true }] });
export type Erasing = z.output<typeof erasing>;

export const eraseParticipant = endpoint({
  method: 'POST',
  path: '/api/participants/:id/erase',
  who: ['leader'],
  summary:
    'Erase a participant and all that is held, when it is archived or never should have been',
  params: z.strictObject({ id }),
  body: erasing,
  shows: 'participants',
  current: participant,
});

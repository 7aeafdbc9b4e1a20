import type { z } from 'zod';
import { type Route, serve } from '#server/http/serve.ts';
import { isAdvisor } from '#shared/codes.ts';
import type { Participant, participantInFull } from '#shared/participants/participant.ts';
import {
  createParticipant,
  getParticipant,
  listParticipants,
  updateParticipant,
} from '#shared/participants/participant-endpoints.ts';
import { isTooLong } from '#shared/participants/programme-rules.ts';
import type { ChurnFact } from '#shared/placements/placement.ts';
import type { ParticipantService } from './participant-service.ts';

export function participantRoutes(
  participants: ParticipantService,
  churnOf: (participantId: string) => Promise<ChurnFact[]>,
): Route[] {
  async function inFull(participant: Participant): Promise<z.input<typeof participantInFull>> {
    const { id, programme } = participant;
    const churn = await churnOf(id);
    const isLong = programme !== undefined && isTooLong(programme);
    return {
      ...participant,
      ...(churn.length > 0 && { churn }),
      ...(isLong && { warnings: [{ path: 'programme.end', code: 'over_limit' }] }),
    };
  }

  return [
    serve(listParticipants, ({ account, query }) => participants.list(account, query)),
    serve(getParticipant, async ({ account, params }) => {
      const participant = await participants.read(account, params.id);
      return isAdvisor(account.role) ? inFull(participant) : participant;
    }),
    serve(createParticipant, async ({ account, body, newId }) =>
      inFull(await participants.create(account, body, newId)),
    ),
    serve(updateParticipant, async ({ account, params, body }) =>
      inFull(await participants.update(account, params.id, body)),
    ),
  ];
}

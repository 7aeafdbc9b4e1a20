import { type Route, serve } from '#server/http/serve.ts';
import { isAdvisor } from '#shared/codes.ts';
import {
  createParticipant,
  getParticipant,
  listParticipants,
  updateParticipant,
} from '#shared/participants/participant-endpoints.ts';
import type { ChurnFact } from '#shared/placements/placement.ts';
import type { ParticipantService } from './participant-service.ts';

export function participantRoutes(
  participants: ParticipantService,
  churnOf: (participantId: string) => Promise<ChurnFact[]>,
): Route[] {
  return [
    serve(listParticipants, ({ account, query }) => participants.list(account, query)),
    serve(getParticipant, async ({ account, params }) => {
      const participant = await participants.read(account, params.id);
      const churn = isAdvisor(account.role) ? await churnOf(params.id) : [];
      return { ...participant, ...(churn.length > 0 && { churn }) };
    }),
    serve(createParticipant, ({ account, body, newId }) =>
      participants.create(account, body, newId),
    ),
    serve(updateParticipant, ({ account, params, body }) =>
      participants.update(account, params.id, body),
    ),
  ];
}

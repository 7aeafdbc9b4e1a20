import { type Route, serve } from '#server/http/serve.ts';
import {
  createParticipant,
  getParticipant,
  listParticipants,
  updateParticipant,
} from '#shared/participants/participant-endpoints.ts';
import type { ParticipantService } from './participant-service.ts';

export function participantRoutes(participants: ParticipantService): Route[] {
  return [
    serve(listParticipants, ({ account, query }) => participants.list(account, query)),
    serve(getParticipant, ({ account, params }) => participants.read(account, params.id)),
    serve(createParticipant, ({ account, body, newId }) =>
      participants.create(account, body, newId),
    ),
    serve(updateParticipant, ({ account, params, body }) =>
      participants.update(account, params.id, body),
    ),
  ];
}

import { type Route, serve } from '#server/http/serve.ts';
import {
  createParticipant,
  getParticipant,
  listParticipants,
  updateParticipant,
} from '#shared/participants/participant-endpoints.ts';
import type { LogLook, ParticipantService } from './participant-service.ts';

const getOne = 'GET /api/participants/:id';

export function participantRoutes(participants: ParticipantService, logLook: LogLook): Route[] {
  return [
    serve(listParticipants, ({ account, query }) => participants.list(account, query)),
    serve(getParticipant, ({ account, params }) => participants.look(account, params.id, getOne), {
      onForbidden: (account, { id }) =>
        logLook({ account, endpoint: getOne, participantIds: [id], isAllowed: false }),
    }),
    serve(createParticipant, ({ account, body }) => participants.create(account, body)),
    serve(updateParticipant, ({ account, params, body }) =>
      participants.update(account, params.id, body),
    ),
  ];
}

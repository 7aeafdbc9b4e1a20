import type { LogLook } from '#server/features/access-log/access-log-feature.ts';
import { type Route, serve } from '#server/http/serve.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import {
  createParticipant,
  getParticipant,
  listParticipants,
  updateParticipant,
} from '#shared/participants/participant-endpoints.ts';
import type { ParticipantService } from './participant-service.ts';

const getOne = 'GET /api/participants/:id';
const patchOne = 'PATCH /api/participants/:id';

export function participantRoutes(participants: ParticipantService, logLook: LogLook): Route[] {
  const logDenied = (endpoint: string) => ({
    onForbidden: (account: Account, { id }: { id: string }) =>
      logLook({ account, endpoint, participantIds: [id], isAllowed: false }),
  });
  return [
    serve(listParticipants, ({ account, query }) => participants.list(account, query)),
    serve(
      getParticipant,
      ({ account, params }) => participants.look(account, params.id, getOne),
      logDenied(getOne),
    ),
    serve(createParticipant, ({ account, body }) => participants.create(account, body)),
    serve(
      updateParticipant,
      ({ account, params, body }) => participants.update(account, params.id, body, patchOne),
      logDenied(patchOne),
    ),
  ];
}

import { type Route, serve } from '#server/http/serve.ts';
import {
  closeOpening,
  createOpening,
  deleteOpening,
  getOpening,
  listOwnOpenings,
  publishOpening,
  updateOpening,
} from '#shared/openings/opening-endpoints.ts';
import type { OpeningService } from './opening-service.ts';
import type { ListOwnOpenings } from './own-openings.ts';

export function openingRoutes(openings: OpeningService, listOwn: ListOwnOpenings): Route[] {
  return [
    serve(getOpening, ({ account, params }) => openings.read(account, params.id)),
    serve(createOpening, ({ account, body }) => openings.create(account, body)),
    serve(updateOpening, ({ account, params, body }) => openings.update(account, params.id, body)),
    serve(publishOpening, ({ account, params }) => openings.publish(account, params.id)),
    serve(closeOpening, ({ account, params }) => openings.close(account, params.id)),
    serve(deleteOpening, async ({ account, params }) => {
      await openings.remove(account, params.id);
    }),
    serve(listOwnOpenings, ({ account, query }) => listOwn(account, query)),
  ];
}

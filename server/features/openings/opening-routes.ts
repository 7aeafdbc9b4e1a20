import { type Route, serve } from '#server/http/serve.ts';
import type { Account } from '#shared/accounts/session-endpoints.ts';
import { openingCard } from '#shared/openings/opening.ts';
import {
  closeOpening,
  createOpening,
  deleteOpening,
  getOpening,
  listOwnOpenings,
  publishOpening,
  updateOpening,
} from '#shared/openings/opening-endpoints.ts';
import type { HowFar } from './how-far.ts';
import type { OpeningService } from './opening-service.ts';
import type { ListOwnOpenings } from './own-openings.ts';

export function openingRoutes(
  openings: OpeningService,
  listOwn: ListOwnOpenings,
  churnAt: (account: Account, employerId: string) => Promise<number | undefined>,
  howFar: HowFar,
): Route[] {
  return [
    serve(getOpening, async (request) => {
      const { account, params } = request;
      const opening = await openings.read(request, params.id);
      const [stays, distance] = await Promise.all([
        account && churnAt(account, opening.employerId),
        howFar(account, opening),
      ]);
      return { ...opening, distance, ...(stays !== undefined && { churn: { stays } }) };
    }),
    serve(createOpening, (request) => openings.create(request, request.body, request.newId)),
    serve(updateOpening, (request) => openings.update(request, request.params.id, request.body)),
    serve(publishOpening, (request) => openings.publish(request, request.params.id)),
    serve(closeOpening, (request) => openings.close(request, request.params.id)),
    serve(deleteOpening, async (request) => {
      await openings.remove(request, request.params.id);
    }),
    serve(listOwnOpenings, ({ account, query, language }) => listOwn(account, query, language), [
      openingCard,
    ]),
  ];
}

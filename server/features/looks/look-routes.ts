import { type Route, serve } from '#server/http/serve.ts';
import { listLooks, listOwnLooks } from '#shared/looks/look-endpoints.ts';
import type { LookService } from './look-service.ts';

export function lookRoutes(looks: LookService): Route[] {
  return [
    serve(listOwnLooks, ({ account, query }) => looks.listOwn(account, query)),
    serve(listLooks, ({ account, query }) => looks.list(account, query)),
  ];
}

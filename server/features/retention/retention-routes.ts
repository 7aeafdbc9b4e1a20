import { type Route, serve } from '#server/http/serve.ts';
import { listPastCases } from '#shared/retention/retention-endpoints.ts';
import type { RetentionService } from './retention-service.ts';

export function retentionRoutes(retention: RetentionService): Route[] {
  return [serve(listPastCases, ({ account, query }) => retention.pastCases(account, query))];
}

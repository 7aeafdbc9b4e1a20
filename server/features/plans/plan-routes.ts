import { type Route, serve } from '#server/http/serve.ts';
import { planParts } from '#shared/plans/plan.ts';
import {
  countForPlan,
  getMissingPlaces,
  getPlan,
  getPlanNames,
  listPlans,
  makePlan,
  removePlan,
  suggestPlan,
  tryInPlan,
} from '#shared/plans/plan-endpoints.ts';
import type { PlanService } from './plan-service.ts';

/** Lists are kept as they are sent. */
const { certificate, ...lists } = planParts;
const kept = [...Object.values(lists), certificate.unwrap()];

export function planRoutes(plans: PlanService): Route[] {
  return [
    serve(listPlans, ({ account, query }) => plans.list(account, query)),
    serve(makePlan, (request) => plans.make(request, request.body, request.newId), kept),
    serve(countForPlan, (request) => plans.counts(request, request.body)),
    serve(getPlan, ({ account, params }) => plans.read(account, params.id), kept),
    serve(getPlanNames, (request) => plans.names(request, request.params.id)),
    serve(removePlan, ({ account, params }) => plans.remove(account, params.id)),
    serve(tryInPlan, ({ account, params, body }) => plans.tryLine(account, params.id, body)),
    serve(suggestPlan, (request) => plans.suggest(request, request.params.id, request.body.lines)),
    serve(getMissingPlaces, ({ account }) => plans.missingPlaces(account)),
  ];
}

import { type Route, serve } from '#server/http/serve.ts';
import {
  createEmployer,
  findRegisteredUnit,
  getEmployer,
  listEmployers,
  updateEmployer,
} from '#shared/employers/employer-endpoints.ts';
import type { EmployerService } from './employer-service.ts';

export function employerRoutes(employers: EmployerService): Route[] {
  return [
    serve(listEmployers, ({ query }) => employers.list(query)),
    serve(getEmployer, ({ params }) => employers.read(params.id)),
    serve(findRegisteredUnit, ({ query }) => employers.unit(query.organisationNumber)),
    serve(createEmployer, ({ body, newId }) => employers.create(body, newId)),
    serve(updateEmployer, ({ account, params, body }) =>
      employers.update(account, params.id, body),
    ),
  ];
}

import type { Feature } from '#server/feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { employerRoutes } from './employer-routes.ts';
import { createEmployerService, type EmployerService } from './employer-service.ts';
import { createEmployerStore } from './employer-store.ts';

export interface EmployersFeature extends Feature {
  service: EmployerService;
}

export function createEmployersFeature(
  { connection, isKnownCode, now }: Pick<Foundation, 'connection' | 'isKnownCode' | 'now'>,
  openings: Pick<OpeningsFeature, 'employerRenamed'>,
): EmployersFeature {
  const service = createEmployerService({
    store: createEmployerStore(connection),
    isKnownCode,
    onRenamed: openings.employerRenamed,
    now,
  });
  return { service, routes: employerRoutes(service) };
}

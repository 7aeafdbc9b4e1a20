import type { Feature } from '#server/feature.ts';
import type { OpeningsFeature } from '#server/features/openings/openings-feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { employerRoutes } from './employer-routes.ts';
import { createEmployerService, type EmployerService } from './employer-service.ts';
import { createEmployerStore, type EmployerStore } from './employer-store.ts';
import { createFindUnit } from './unit-register.ts';

export interface EmployersFeature extends Feature, Pick<EmployerStore, 'find' | 'idsIn'> {
  service: EmployerService;
}

export function createEmployersFeature(
  {
    config: { unitRegisterUrl: url },
    connection,
    isKnownCode,
    log,
    now,
  }: Pick<Foundation, 'config' | 'connection' | 'isKnownCode' | 'log' | 'now'>,
  openings: Pick<OpeningsFeature, 'employerRenamed'>,
): EmployersFeature {
  const store = createEmployerStore(connection);
  const service = createEmployerService({
    store,
    findUnit: createFindUnit({ url, log }),
    isKnownCode,
    onRenamed: openings.employerRenamed,
    now,
  });
  return { service, find: store.find, idsIn: store.idsIn, routes: employerRoutes(service) };
}

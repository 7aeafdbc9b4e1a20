import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { healthRoutes } from './health-routes.ts';

export function createHealthFeature({ probes }: Pick<Foundation, 'probes'>): Feature {
  return { routes: healthRoutes(probes) };
}

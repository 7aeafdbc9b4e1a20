import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { siteRoutes } from './site-routes.ts';

export function createSiteFeature({ config }: Pick<Foundation, 'config'>): Feature {
  return { routes: siteRoutes(config) };
}

import type { Feature } from '#server/feature.ts';
import type { Foundation } from '#server/foundation.ts';
import { createSiteMap, type SiteMap } from './site-map.ts';
import { siteRoutes } from './site-routes.ts';

export interface SiteFeature extends Feature {
  siteMap: SiteMap;
}

export function createSiteFeature({
  config,
  sources,
  now,
}: Pick<Foundation, 'config' | 'sources' | 'now'>): SiteFeature {
  const { published } = sources.openings;
  return {
    routes: siteRoutes(config),
    siteMap: createSiteMap({ published, siteUrl: config.siteUrl, now }),
  };
}

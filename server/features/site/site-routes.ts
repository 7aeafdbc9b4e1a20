import type { Foundation } from '#server/foundation.ts';
import { type Route, serve } from '#server/http/serve.ts';
import { getSite } from '#shared/site/site-endpoints.ts';

export function siteRoutes({
  accessibilityContact,
}: Pick<Foundation['config'], 'accessibilityContact'>): Route[] {
  return [serve(getSite, () => ({ accessibilityContact }))];
}

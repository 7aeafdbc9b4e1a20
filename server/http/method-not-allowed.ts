import type { Express } from 'express';
import { MethodNotAllowed } from '#server/errors.ts';

/** Once the routes are mounted: 405 with Allow for every other method of their paths; OPTIONS is answered. */
export function refuseOtherMethods(
  app: Pick<Express, 'all'>,
  endpoints: readonly { method: string; path: string }[],
): void {
  for (const path of new Set(endpoints.map((endpoint) => endpoint.path))) {
    const methods = endpoints.filter((it) => it.path === path).map(({ method }) => method);
    const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'];
    app.all(path, (req, res) => {
      res.locals.route = path;
      res.set('Allow', allowed.join(', '));
      if (req.method !== 'OPTIONS') throw new MethodNotAllowed();
      res.set('Cache-Control', 'no-store').status(204).end();
    });
  }
}

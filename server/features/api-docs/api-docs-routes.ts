import { createHash } from 'node:crypto';
import { Router } from 'express';
import { madeOnce } from '#server/reference/made-once.ts';
import type { Endpoint } from '#shared/endpoint.ts';
import { docsPageOf, docsStyle } from './docs-page.ts';
import { openApiOf } from './open-api.ts';

/** Beside the endpoints. */
export const docsPaths = [
  { method: 'GET', path: '/api/openapi.json' },
  { method: 'GET', path: '/api/docs' },
];

/** The API described for programs and for people; both are made from the endpoint definitions. */
export function apiDocsRoutes(endpoints: readonly Endpoint[]): Router {
  // Made when it is first asked for: a server that starts is waited for.
  const documented = madeOnce(openApiOf);
  const paged = madeOnce(docsPageOf);
  const styleHash = createHash('sha256').update(docsStyle).digest('base64');
  const router = Router();
  router.get('/api/openapi.json', (_req, res) => {
    res.json(documented(endpoints));
  });
  router.get('/api/docs', (_req, res) => {
    res.set('Content-Security-Policy', `default-src 'none'; style-src 'sha256-${styleHash}'`);
    res.type('html').send(paged(documented(endpoints)));
  });
  return router;
}

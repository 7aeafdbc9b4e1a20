import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import sirv from 'sirv';

/**
 * The built web app: hashed assets for a year, everything else revalidated; precompressed files are
 * sent as they are; every other path gets index.html, since the screens' paths live in the browser.
 */
export function webFiles(dir: string): RequestHandler {
  if (!existsSync(join(dir, 'index.html'))) {
    return (_req, _res, next) => next();
  }
  const files = sirv(dir, {
    single: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (res, path) => {
      const immutable = path.startsWith('/assets/');
      res.setHeader(
        'Cache-Control',
        immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') files(req, res, next);
    else next();
  };
}

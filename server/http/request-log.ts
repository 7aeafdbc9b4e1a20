import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** One line per request under /api, with the route's pattern: never a query string, an id or a body. */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    res.locals.requestId = requestId;
    res.set('X-Request-Id', requestId);
    res.on('finish', () => {
      const route: unknown = res.locals.route;
      if (route === undefined) return;
      const ms = Math.round(performance.now() - started);
      log.info({ requestId, method: req.method, route, status: res.statusCode, ms }, 'request');
    });
    next();
  };
}

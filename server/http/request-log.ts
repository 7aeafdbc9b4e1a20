import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { Metrics } from './metrics.ts';

/** One line and one measurement per request under /api, with the route's pattern: never a query string, an id or a body. One that the client cut off midway has no status. */
export function requestLog(log: Logger, metrics: Metrics): RequestHandler {
  return (req, res, next) => {
    const started = performance.now();
    const requestId = randomUUID();
    res.locals.requestId = requestId;
    res.set('X-Request-Id', requestId);
    res.on('close', () => {
      const route: unknown = res.locals.route;
      if (typeof route !== 'string') return;
      const elapsed = performance.now() - started;
      const ms = Math.round(elapsed);
      if (!res.writableFinished) {
        metrics.requestCutOff(route, req.method);
        log.info({ requestId, method: req.method, route, ms }, 'request cut off');
        return;
      }
      metrics.requestDone(route, req.method, res.statusCode, elapsed / 1000);
      log.info({ requestId, method: req.method, route, status: res.statusCode, ms }, 'request');
    });
    next();
  };
}

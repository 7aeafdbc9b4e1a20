import compression from 'compression';
import express, { type Express } from 'express';
import { api } from '#shared/api.ts';
import type { Context } from './context.ts';
import { NotFound } from './errors.ts';
import { sessionRoutes } from './features/accounts/session-routes.ts';
import { apiDocsRoutes } from './features/api-docs/api-docs-routes.ts';
import { employerRoutes } from './features/employers/employer-routes.ts';
import { healthRoutes } from './features/health/health-routes.ts';
import { labourNeedRoutes } from './features/labour-need/labour-need-routes.ts';
import { matchingRoutes } from './features/matching/matching-routes.ts';
import { openingRoutes } from './features/openings/opening-routes.ts';
import { participantRoutes } from './features/participants/participant-routes.ts';
import { placeRoutes } from './features/places/place-routes.ts';
import { referenceRoutes } from './features/reference/reference-routes.ts';
import { searchRoutes } from './features/search/search-routes.ts';
import { errorHandler } from './http/error-handler.ts';
import { requestLog } from './http/request-log.ts';
import { refuseForeignWrites } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { mountRoutes } from './http/serve.ts';
import { webFiles } from './http/web-files.ts';

/** The whole HTTP server: middleware in order, one line per feature, the error handler last. */
export function createApp(context: Context): Express {
  const { config, log, services } = context;
  const { accounts, isKnownCode, logLook } = services;
  const app = express();
  app.disable('x-powered-by');
  app.enable('strict routing');
  app.enable('case sensitive routing');
  // Queries are parsed per endpoint.
  app.set('query parser', false);
  // A client could name any address itself; only the proxies we know of are believed.
  app.set('trust proxy', config.proxyHops);

  app.use(requestLog(log, context.metrics));
  app.use(securityHeaders(config.publicUrl));
  app.use(compression());
  app.use(refuseForeignWrites(config.publicUrl));
  const routes = [
    healthRoutes(context.probes),
    sessionRoutes(accounts),
    referenceRoutes(services.codeLists),
    placeRoutes(services.findPlaces),
    searchRoutes(services.search, services.suggestions),
    openingRoutes(services.openings, services.listOwnOpenings),
    employerRoutes(services.employers),
    participantRoutes(services.participants, logLook),
    matchingRoutes(services.matching, logLook),
    labourNeedRoutes(services.labourNeed),
  ];
  mountRoutes(app, api, routes.flat(), {
    authenticate: accounts.accountOf,
    isKnownCode,
    secureCookies: config.publicUrl?.protocol === 'https:',
    log,
  });
  app.use(apiDocsRoutes(api));
  app.use('/api', notFound);
  app.use(webFiles(config.webDir));
  app.use(notFound);
  app.use(errorHandler(log));
  return app;
}

function notFound(): never {
  throw new NotFound();
}

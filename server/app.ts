import compression from 'compression';
import express, { type Express } from 'express';
import { api } from '#shared/api.ts';
import type { Context } from './context.ts';
import { NotFound } from './errors.ts';
import { apiDocsRoutes, docsPaths } from './features/api-docs/api-docs-routes.ts';
import { stopMailPaths, stopMailRoutes } from './features/news/stop-mail-routes.ts';
import { siteMapRoutes } from './features/site/site-map-routes.ts';
import { askAsNobody } from './http/ask-as-nobody.ts';
import { quickly } from './http/compression.ts';
import { errorHandler } from './http/error-handler.ts';
import { refuseOtherMethods } from './http/method-not-allowed.ts';
import { requestLog } from './http/request-log.ts';
import { refuseForeignWrites } from './http/same-origin.ts';
import { securityHeaders } from './http/security-headers.ts';
import { mountRoutes } from './http/serve.ts';
import { webFiles } from './http/web-files.ts';
import { createBuiltWeb } from './pages/built-web.ts';
import { createPublicPages } from './pages/public-pages.ts';

/** The whole HTTP server: middleware in order, the features' routes, the error handler last. */
export function createApp(context: Context): Express {
  const { config, log, features, isKnownCode } = context;
  const secureCookies = config.publicUrl?.protocol === 'https:';
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
  app.use(compression(quickly));
  app.use(refuseForeignWrites(config.publicUrl));
  const routes = Object.values(features).flatMap((feature) => feature.routes ?? []);
  mountRoutes(app, api, routes, {
    authenticate: features.accounts.service.accountOf,
    isKnownCode,
    keys: features.idempotency.keys,
    logLook: features.looks.logLook,
    trails: Object.values(features).flatMap(({ trail }) => trail ?? []),
    secureCookies,
    checksWholeReplies: config.checksWholeReplies,
    log,
  });
  app.use(apiDocsRoutes(api));
  app.use(stopMailRoutes());
  refuseOtherMethods(app, [...api, ...docsPaths, ...stopMailPaths]);
  app.use('/api', notFound);
  app.use(siteMapRoutes(features.site.siteMap, config.siteUrl));
  const publicPages = createPublicPages({
    loadBuiltWeb: createBuiltWeb(config.webDir, config.renderDir),
    ask: askAsNobody(routes, { isKnownCode, checksWholeReplies: config.checksWholeReplies, log }),
    siteUrl: config.siteUrl,
    now: context.now,
    log,
  });
  app.use(webFiles(config.webDir, secureCookies, publicPages));
  app.use(notFound);
  app.use(errorHandler(log));
  return app;
}

function notFound(): never {
  throw new NotFound();
}

import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Strict headers for every reply: nothing from another host, no inline script, Trusted Types. */
export function securityHeaders(publicUrl: URL | undefined): RequestHandler {
  const isHttps = publicUrl?.protocol === 'https:';
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
        // Nobody makes markup of a text. The one policy names the service worker, and nothing else
        // (`web/offline/worker-address.ts`).
        trustedTypes: ['fotfeste-worker'],
        ...(isHttps && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: isHttps,
    referrerPolicy: { policy: 'no-referrer' },
  });
}

import { Router } from 'express';
import { NotFound } from '#server/errors.ts';
import type { SiteMap } from './site-map.ts';

/** What search engines ask for before they look at a page. */
export function siteMapRoutes(siteMap: SiteMap, siteUrl: URL): Router {
  const robots = [
    'User-agent: *',
    'Disallow: /api/',
    `Sitemap: ${new URL('/sitemap.xml', siteUrl).href}`,
    '',
  ].join('\n');
  const router = Router();
  router.get('/robots.txt', (_req, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('txt').send(robots);
  });
  router.get('/sitemap.xml', async (_req, res) => {
    res
      .set('Cache-Control', 'no-cache')
      .type('xml')
      .send(await siteMap.index());
  });
  router.get('/sitemap-:number.xml', async (req, res) => {
    const { number } = req.params;
    const part = /^[1-9]\d{0,5}$/.test(number) ? await siteMap.part(Number(number)) : undefined;
    if (part === undefined) throw new NotFound();
    res.set('Cache-Control', 'no-cache').type('xml').send(part);
  });
  return router;
}

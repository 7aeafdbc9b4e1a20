import { Router } from 'express';
import { stopNewsMail } from '#shared/news/news-mail-endpoints.ts';

const { path, params } = stopNewsMail;

/** Beside the endpoints. */
export const stopMailPaths = [{ method: 'GET', path }];

/**
 * A mail program that knows no one-click stop opens its address for the reader: to read is to change
 * nothing, so it leads to the page with the button.
 */
export function stopMailRoutes(): Router {
  const router = Router();
  router.get(path, (req, res) => {
    res.locals.route = path;
    const { data } = params.safeParse(req.params);
    res.set('Cache-Control', 'no-store').redirect(303, `/stopp-epost#${data?.token ?? ''}`);
  });
  return router;
}

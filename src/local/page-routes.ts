import { join } from 'node:path';
import express, { type Router } from 'express';

const PAGE = join(import.meta.dirname, 'page');
const SERVED = /\.(?:html|css|js|svg|txt)$/;

/** The page itself: `/` and its own files below `/page/`. */
export function pageRoutes(): Router {
  const router = express.Router();
  router.get('/', (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(PAGE, 'index.html'), { cacheControl: false });
  });
  router.use('/page', (request, response, next) => {
    if (SERVED.test(request.path)) next();
    else response.status(404).type('text/plain').send('There is nothing at this address.\n');
  });
  router.use(
    '/page',
    express.static(PAGE, {
      index: false,
      cacheControl: false,
      setHeaders: (response) => response.setHeader('Cache-Control', 'no-cache'),
    }),
  );
  return router;
}

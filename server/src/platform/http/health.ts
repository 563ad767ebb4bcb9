import { Router } from 'express';
import type { Log } from './log.ts';

/** `/healthz`: the process answers. `/readyz`: so does what it needs; a balancer should send people elsewhere if not. */
export function healthRoutes(log: Log, assertReady: () => Promise<void>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.setHeader('cache-control', 'no-store').json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    try {
      await assertReady();
      response.json({ status: 'ready' });
    } catch (error) {
      log.warn({ err: error }, 'not ready');
      response.status(503).json({ status: 'not ready' });
    }
  });
  return router;
}

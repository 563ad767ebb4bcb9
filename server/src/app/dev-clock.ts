import express, { Router } from 'express';
import { z } from 'zod';
import type { Clock, MovableClock } from '../platform/clock.ts';
import { HttpRefusal } from '../platform/http/failures.ts';

const wish = z.object({ now: z.iso.datetime({ offset: true }) });
const UNREADABLE = new HttpRefusal({
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Send {"now": "2026-10-01T09:00:00Z"}: a moment with its offset.',
});

/**
 * Lets tests move the clock of a running server: `POST /dev/clock {now}`; time ticks on from there. Mount it with the
 * development tools only. Nothing at all where the clock is the real one, so that nobody can move that.
 */
export function devClock(clock: Clock): Readonly<Record<string, Router>> {
  if (!isMovable(clock)) return {};
  const router = Router();
  router.post('/', express.json({ limit: '1kb' }), (request, response) => {
    const wished = wish.safeParse(request.body);
    if (!wished.success) throw UNREADABLE;
    clock.moveTo(new Date(wished.data.now));
    response.setHeader('cache-control', 'no-store').json({ now: clock.now().toISOString() });
  });
  return { '/dev/clock': router };
}

function isMovable(clock: Clock): clock is MovableClock {
  return 'moveTo' in clock;
}

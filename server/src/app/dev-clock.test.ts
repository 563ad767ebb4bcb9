import { expect, it } from 'vitest';
import { frontDoorForThisTest } from '../../test/front-door/open-front-door.ts';
import { movableClock, systemClock } from '../platform/clock.ts';
import { devClock } from './dev-clock.ts';

const OCTOBER = '2026-10-01T09:00:00.000Z';

const move = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(`${url}/dev/clock`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

it('moves the clock of a running server', async () => {
  const clock = movableClock(new Date('2026-03-16T09:00:00Z'));
  const door = await frontDoorForThisTest({ clock, devRouters: devClock(clock) });

  const response = await move(door.url, { now: OCTOBER });

  expect(response.status).toBe(200);
  expect(clock.now().toISOString().slice(0, 16)).toBe(OCTOBER.slice(0, 16));
});

it.each([{ now: 'yesterday' }, { now: '2026-10-01' }, {}, []])('refuses %j and stands still', async (body) => {
  const clock = movableClock(new Date('2026-03-16T09:00:00Z'));
  const door = await frontDoorForThisTest({ clock, devRouters: devClock(clock) });

  const response = await move(door.url, body);

  expect(response.status).toBe(400);
  expect(clock.now().toISOString().slice(0, 10)).toBe('2026-03-16');
});

it('refuses a page of another site', async () => {
  const clock = movableClock(new Date('2026-03-16T09:00:00Z'));
  const door = await frontDoorForThisTest({ clock, devRouters: devClock(clock) });

  const response = await move(door.url, { now: OCTOBER }, { 'sec-fetch-site': 'cross-site' });

  expect(response.status).toBe(403);
  expect(clock.now().toISOString().slice(0, 10)).toBe('2026-03-16');
});

it('is not there without developer tools', async () => {
  const clock = movableClock(new Date('2026-03-16T09:00:00Z'));
  const settings = { STIPPLE_DEV_TOOLS: 'false' };
  const door = await frontDoorForThisTest({ settings, clock, devRouters: devClock(clock) });

  const response = await move(door.url, { now: OCTOBER });

  expect(response.status).toBe(404);
  expect(clock.now().toISOString().slice(0, 10)).toBe('2026-03-16');
});

it('is not there where the clock is the real one', async () => {
  const door = await frontDoorForThisTest({ clock: systemClock, devRouters: devClock(systemClock) });

  const response = await move(door.url, { now: OCTOBER });

  expect(response.status).toBe(404);
});

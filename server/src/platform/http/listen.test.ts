import { once } from 'node:events';
import { Agent, get as httpGet } from 'node:http';
import { connect } from 'node:net';
import { PHOTO_BYTES_MAX } from '@stipple/contract';
import express from 'express';
import { expect, it } from 'vitest';
import { listen, REQUEST_MAX_MS } from './listen.ts';

const here = { host: '127.0.0.1', port: 0 };

it('answers what is under way before it stops, and takes nothing more', async () => {
  const finishing = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const app = express().get('/slow', async (_request, response) => {
    arrived.resolve();
    await finishing.promise;
    response.send('whole');
  });
  const server = await listen(app, here);
  const slow = fetch(`${server.url}/slow`);
  await arrived.promise;

  const stopping = server.stop();
  const late = await fetch(`${server.url}/slow`).catch(() => 'refused');
  finishing.resolve();

  expect(late).toBe('refused');
  expect(await (await slow).text()).toBe('whole');
  await stopping;
});

it('does not wait for connections that are kept open without a request', { timeout: 8_000 }, async () => {
  const server = await listen(
    express().get('/', (_request, response) => void response.send('hello')),
    here,
  );
  const agent = new Agent({ keepAlive: true });
  const [answer] = await once(httpGet(server.url, { agent }), 'response');
  answer.resume();
  await once(answer, 'end');

  // They would be cut off after ten seconds, which is longer than this test may take.
  await expect(server.stop()).resolves.toBeUndefined();
  agent.destroy();
});

it('says when the port is taken', async () => {
  const server = await listen(express(), here);

  await expect(listen(express(), { ...here, port: server.port })).rejects.toThrow('EADDRINUSE');
  await server.stop();
});

it('cuts off a sender that falls silent in the middle of its body', async () => {
  const server = await listen(express(), { ...here, silenceMs: 100 });
  const sender = connect(server.port, here.host);
  sender.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nfirst');
  sender.resume();

  await once(sender, 'close');

  expect(sender.destroyed).toBe(true);
  await server.stop();
});

it('lets a slow connection bring the largest photograph', () => {
  const bytesPerSecond = 128_000 / 8;

  expect(REQUEST_MAX_MS / 1000).toBeGreaterThanOrEqual(PHOTO_BYTES_MAX / bytesPerSecond);
});

import { once } from 'node:events';
import { Agent, get as httpGet } from 'node:http';
import express from 'express';
import { expect, it } from 'vitest';
import { listen } from './listen.ts';

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

it('does not wait for connections that are kept open without a request', async () => {
  const server = await listen(
    express().get('/', (_request, response) => void response.send('hello')),
    here,
  );
  const agent = new Agent({ keepAlive: true });
  const [answer] = await once(httpGet(server.url, { agent }), 'response');
  answer.resume();
  await once(answer, 'end');

  const startedAt = performance.now();
  await server.stop();

  expect(performance.now() - startedAt).toBeLessThan(1_000);
  agent.destroy();
});

it('says when the port is taken', async () => {
  const server = await listen(express(), here);

  await expect(listen(express(), { ...here, port: server.port })).rejects.toThrow('EADDRINUSE');
  await server.stop();
});

import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FrontDoor, openFrontDoor } from '../../test/front-door/open-front-door.ts';

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PROPFIND'];
const PATHS = [
  '/',
  '/graphql',
  '/auth',
  '/photos/x',
  '/uploads',
  '/dev/graphiql',
  '/readyz',
  '/assets/',
  '/%',
  '/..//',
];
const TYPES = [
  'application/json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  '',
];
const SEEDS = [
  '{"query":"{ hello }"}',
  '{"query":"{ notes { edges { node { id } } } }","variables":{}}',
  '[]',
  '{',
  'null',
  '',
];

let door: FrontDoor;
beforeAll(async () => {
  door = await openFrontDoor();
});
afterAll(() => door.close());

/** Numbers in [0, 1) that a seed decides. */
function random(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** A request that is nearly right: a few of its bytes are changed, cut or doubled. */
function request(seed: number): Buffer {
  const next = random(seed);
  const one = (of: readonly string[]) => of[Math.floor(next() * of.length)] ?? '';
  const body = mangled(Buffer.from(one(SEEDS)), next, 3);
  const query =
    next() < 0.3
      ? `?${mangled(Buffer.from('query={hello}&variables={}&documentId=x'), next, 3).toString('latin1')}`
      : '';
  const head = [
    `${one(METHODS)} ${one(PATHS)}${query.replaceAll(/\s/g, '+')} HTTP/1.1`,
    'Host: 127.0.0.1',
    `Content-Type: ${one(TYPES)}`,
    `Content-Length: ${body.length}`,
    `${one(['Accept', 'Origin', 'Range', 'If-None-Match', 'Accept-Encoding', 'Cookie'])}: ${one(['*/*', 'null', 'bytes=5-', '"x', 'br;q=2', '=;='])}`,
    'Connection: close',
  ].join('\r\n');
  return Buffer.concat([
    next() < 0.2 ? mangled(Buffer.from(head), next, 2) : Buffer.from(head),
    Buffer.from('\r\n\r\n'),
    body,
  ]);
}

function mangled(bytes: Buffer, next: () => number, times: number): Buffer {
  let result = bytes;
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(next() * (result.length + 1));
    const kind = Math.floor(next() * 4);
    const inserted =
      kind === 0 ? Buffer.from([Math.floor(next() * 256)]) : kind === 1 ? result.subarray(at, at + 9) : Buffer.alloc(0);
    result = Buffer.concat([result.subarray(0, at), inserted, result.subarray(kind === 2 ? at + 3 : at)]);
  }
  return result;
}

/** The status line of the answer; empty when the connection was just closed. */
function send(bytes: Buffer): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = '';
  const socket = connect(Number(new URL(door.url).port), '127.0.0.1');
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  socket.on('error', () => socket.destroy());
  socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''));
  socket.end(bytes);
  return promise;
}

it('answers no request, however wrong, with an error of its own', async () => {
  const seeds = Array.from({ length: 1_000 }, (_, seed) => seed);

  const answers = await Promise.all(seeds.map((seed) => send(request(seed))));

  const broken = seeds.filter((seed) => / 5\d\d /.test(answers[seed] ?? ''));
  expect(broken.map((seed) => `${answers[seed]} to ${request(seed).toString('latin1')}`)).toEqual([]);
  expect(answers.filter((answer) => answer.includes(' 200 ')).length).toBeGreaterThan(40);
  expect(door.logged.filter((line) => line.includes('"level":50'))).toEqual([]);
  expect((await fetch(`${door.url}/healthz`)).status).toBe(200);
});

import { Agent, request } from 'node:http';
import type { Contender } from './contender.ts';
import { cpuOf, cpuOfFamily } from './cpu-time.ts';

/** Per request: processor milliseconds of the server and of PostgreSQL, bytes of the answer. */
export interface Sample {
  readonly server: number;
  readonly database: number;
  readonly bytes: number;
}

const CONNECTIONS = 4;

/** Sends `count` requests over kept connections and reads every answer whole. Throws for any that is not the page. */
export async function measure(contender: Contender, options: { count: number; postmaster: number }): Promise<Sample> {
  const { count, postmaster } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const before = { server: cpuOf(contender.pid), database: cpuOfFamily(postmaster) };
  let next = 0;
  let bytes = 0;
  const worker = async () => {
    for (let n = next++; n < count; n = next++) bytes += await send(contender.request(n), agent);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  agent.destroy();
  return {
    server: (cpuOf(contender.pid) - before.server) / count,
    database: (cpuOfFamily(postmaster) - before.database) / count,
    bytes: Math.round(bytes / count),
  };
}

function send({ url, body }: ReturnType<Contender['request']>, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers =
      body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const outgoing = request(url, { agent, method: body === undefined ? 'GET' : 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        const isPage = response.statusCode === 200 && text.startsWith('{"data":') && !text.includes('"errors"');
        if (isPage && text.length > 500) resolve(Buffer.byteLength(text));
        else reject(new Error(`${url} answered ${response.statusCode}: ${text.slice(0, 600)}`));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

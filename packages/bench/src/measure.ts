import { Agent, request } from 'node:http';
import type { Contender } from './contender.ts';
import { cpuOf, cpuOfFamily, spentBetween } from './cpu-time.ts';

/** Per request: processor milliseconds of the server and of PostgreSQL, bytes of the answer. */
export interface Sample {
  readonly server: number;
  readonly database: number;
  readonly bytes: number;
}

const CONNECTIONS = 4;
/** Sent before the clock starts, so that nobody pays for connections opened anew. */
const OPENING = 12;
const PATIENCE_MILLISECONDS = 20_000;

interface Batch {
  /** Number of the first call. */
  readonly from: number;
  readonly count: number;
  readonly postmaster: number;
}

/** Sends `count` requests over kept connections and reads every answer whole. Throws for any that is not the page. */
export async function measure(contender: Contender, { from, count, postmaster }: Batch): Promise<Sample> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  await sendAll(contender, agent, { from, count: OPENING });
  const before = { server: cpuOf(contender.pid), database: cpuOfFamily(postmaster) };
  const bytes = await sendAll(contender, agent, { from, count });
  const [server, database] = [cpuOf(contender.pid), cpuOfFamily(postmaster)];
  agent.destroy();
  return {
    server: (server - before.server) / count,
    database: spentBetween(before.database, database) / count,
    bytes: Math.round(bytes / count),
  };
}

async function sendAll(
  contender: Contender,
  agent: Agent,
  { from, count }: Omit<Batch, 'postmaster'>,
): Promise<number> {
  let [next, bytes] = [from, 0];
  const worker = async () => {
    while (next < from + count) {
      const { length } = await send(contender.request(next++), agent);
      bytes += length;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return bytes;
}

/** One answer; each caller is another visitor behind the same proxy. */
export function send({ url, body, visitor }: ReturnType<Contender['request']>, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = {
      accept: '*/*',
      'x-forwarded-for': visitor,
      ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
    };
    const method = body === undefined ? 'GET' : 'POST';
    const timeout = PATIENCE_MILLISECONDS;
    const outgoing = request(url, { agent: agent ?? false, method, headers, timeout }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        const text = answer.toString('utf8', 0, 1_000);
        if (response.statusCode === 200 && text.startsWith('{"data":') && answer.length > 2_000) resolve(answer);
        else reject(new Error(`${url} answered ${response.statusCode}: ${text}`));
      });
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${url} does not answer.`)));
    outgoing.end(body);
  });
}

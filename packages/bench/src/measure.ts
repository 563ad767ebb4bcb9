import { Agent, request } from 'node:http';
import type { Call, Contender } from './contender.ts';
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
      const { length } = await send(contender.request(next++), { agent, revalidates: contender.revalidates });
      bytes += length;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, worker));
  return bytes;
}

interface Manner {
  readonly agent?: Agent;
  readonly revalidates?: boolean | undefined;
}

/** What each address called its answer the last time. */
const etags = new Map<string, string>();

/** One answer; each caller is another visitor behind the same proxy. */
export function send(call: Call, { agent, revalidates = false }: Manner = {}): Promise<Buffer> {
  const { url, body } = call;
  const etag = revalidates ? etags.get(url) : undefined;
  const options = {
    agent: agent ?? false,
    method: body === undefined ? 'GET' : 'POST',
    timeout: PATIENCE_MILLISECONDS,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { ...options, headers: headersOf(call, etag) }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks);
        if (response.headers.etag !== undefined) etags.set(url, response.headers.etag);
        if (isThePage(response.statusCode, answer, etag)) resolve(answer);
        else reject(new Error(`${url} answered ${response.statusCode}: ${answer.toString('utf8', 0, 1_000)}`));
      });
      response.on('error', reject);
    });
    outgoing.on('error', reject);
    outgoing.on('timeout', () => outgoing.destroy(new Error(`${url} does not answer.`)));
    outgoing.end(body);
  });
}

const headersOf = ({ body, visitor }: Call, etag: string | undefined) => ({
  accept: '*/*',
  'x-forwarded-for': visitor,
  ...(etag !== undefined && { 'if-none-match': etag }),
  ...(body !== undefined && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
});

const isThePage = (status: number | undefined, answer: Buffer, etag: string | undefined): boolean =>
  etag === undefined
    ? status === 200 && answer.toString('utf8', 0, 8) === '{"data":' && answer.length > 60
    : status === 304 && answer.length === 0;

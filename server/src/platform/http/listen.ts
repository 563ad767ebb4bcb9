import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PHOTO_BYTES_MAX } from '@stipple/contract';

const DRAIN_MS = 10_000;
/** Without a byte in either direction for so long, nobody is there any more. */
const SILENCE_MS = 60_000;
/** The slowest connection that a whole photograph shall come through, in bytes a second: 128 kbit/s. */
const SLOWEST_BYTES_PER_SECOND = 16_000;
/** A request may take as long as the largest photograph needs; what sends too little meanwhile is cut by its silences. */
export const REQUEST_MAX_MS = Math.ceil(PHOTO_BYTES_MAX / SLOWEST_BYTES_PER_SECOND) * 1000;

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no more requests, answers those under way, and cuts off what still hangs after ten seconds. */
  stop(): Promise<void>;
}

/** Throws when the port is taken: worth knowing before minutes of preparation. */
export async function assertFree(address: { host: string; port: number }): Promise<void> {
  const listening = await listen(() => undefined, address);
  await listening.stop();
}

/** Listens; throws when the port is taken. */
export async function listen(
  handler: RequestListener,
  { silenceMs = SILENCE_MS, ...address }: { host: string; port: number; silenceMs?: number },
): Promise<Listening> {
  const limits = { requestTimeout: REQUEST_MAX_MS, headersTimeout: 20_000, keepAliveTimeout: 65_000 };
  const server = createServer(limits, handler);
  server.setTimeout(silenceMs);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(address.port, address.host, resolve);
  });
  const { port } = addressOf(server);
  return { port, url: `http://${address.host}:${port}`, stop: () => drain(server) };
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen on a port.');
  return address;
}

async function drain(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  // Node keeps a connection open after its last answer in case another request follows; while stopping none should.
  const hangUp = setInterval(() => server.closeIdleConnections(), 50);
  const deadline = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
  await closed;
  clearInterval(hangUp);
  clearTimeout(deadline);
}

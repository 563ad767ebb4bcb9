import type { Server } from 'node:http';
import type { Listening } from './contender.ts';

/** Listens on a free port of this machine. */
export async function listenOn(server: Server, release: () => Promise<unknown>): Promise<Listening> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await release();
    },
  };
}

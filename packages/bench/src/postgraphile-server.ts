import { createServer } from 'node:http';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import type { Listening } from './contender.ts';
import { listenOn } from './listen-on.ts';

/** PostGraphile 5 with its own preset on the same database. */
export async function startPostgraphile(ownerUrl: string): Promise<Listening> {
  const instance = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [
      makePgService({ connectionString: ownerUrl, schemas: ['public'], poolConfig: { idleTimeoutMillis: 60_000 } }),
    ],
    disablePlugins: ['PgIndexBehaviorsPlugin'],
    grafserv: { watch: false },
  });
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  return listenOn(server, async () => instance.release());
}

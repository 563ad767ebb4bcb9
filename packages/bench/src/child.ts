import { startBareServer } from './bare-server.ts';
import { startPostgraphile } from './postgraphile-server.ts';

/** Runs one contender in a process of its own: `child.ts bare|postgraphile <database>`. Says its address when ready. */
const [kind = '', ownerUrl = ''] = process.argv.slice(2);
const listening = await (kind === 'bare' ? startBareServer(ownerUrl) : startPostgraphile(ownerUrl));
process.send?.({ url: listening.url });
process.on('disconnect', () => process.exit(0));

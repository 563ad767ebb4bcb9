import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { become } from './become.ts';
import { WORKSPACE } from './run-command.ts';
import './stop-with-launcher.ts';
import { buildWebIfChanged } from './web-build.ts';

/** `pnpm start`: builds the pages when needed, then becomes the server, which sees to everything else. */
await buildWebIfChanged((message) => process.stdout.write(`… ${message}\n`));
become(process.execPath, [
  '--enable-source-maps',
  ...['stop-with-launcher.ts'].flatMap((file) => ['--import', new URL(file, import.meta.url).href]),
  '--import',
  pathToFileURL(join(WORKSPACE, 'server/loader.mjs')).href,
  join(WORKSPACE, 'server/src/main.ts'),
]);

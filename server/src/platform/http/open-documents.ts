import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuiltWeb, DocumentModule, RenderDocument } from '@stipple/contract';

/** Opens the writer of public pages that was built beside the web; nothing where only the browser's part was built. */
export async function openDocuments(webRoot: string): Promise<RenderDocument | undefined> {
  const module = join(webRoot, '.server/openDocuments.js');
  if (!existsSync(module)) return undefined;

  const [page, files] = await Promise.all(
    ['index.html', '.vite/manifest.json'].map((name) => readFile(join(webRoot, name), 'utf8')),
  );
  const built: DocumentModule = await import(pathToFileURL(module).href);
  return built.openDocuments({ page: page ?? '', files: JSON.parse(files ?? '{}') as BuiltWeb['files'] });
}

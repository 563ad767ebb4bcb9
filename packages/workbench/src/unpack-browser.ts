import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand, WORKSPACE } from './run-command.ts';

const CACHE = join(WORKSPACE, 'node_modules/.cache/stipple');
const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts', '/Library/Fonts'];

/** Asks the package to unpack everything, also the libraries it otherwise brings out on AWS only. */
const UNPACK = `import('@sparticuz/chromium').then((package_) => package_.default.executablePath())`;

type Unpacked = { executablePath: string; env: Record<string, string> };

/**
 * Unpacks the Chromium that comes from the npm registry, once, and gives ways to run it: with the machine's own libraries,
 * then with those it brings along for machines that lack NSS.
 */
export async function unpackBrowser(): Promise<Unpacked[]> {
  if (process.platform !== 'linux') return [];
  const folder = join(CACHE, 'chromium');
  if (!existsSync(folder)) await unpackInto(folder);
  const executablePath = join(folder, 'chromium');
  const fonts: Record<string, string> = (await hasFonts()) ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  const libraries = join(folder, 'al2023', 'lib');
  return [
    { executablePath, env: fonts },
    { executablePath, env: { ...fonts, LD_LIBRARY_PATH: libraries } },
  ];
}

/** In a folder of its own, as the package takes half-unpacked or foreign files it finds for its own; moved when complete. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(CACHE, { recursive: true });
  const draft = await mkdtemp(`${folder}-`);
  const { code, output } = await runCommand([process.execPath, '--eval', UNPACK], {
    cwd: join(WORKSPACE, 'packages/workbench'),
    env: { TMPDIR: draft, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  if (code !== 0) throw new Error(`The browser from the registry could not be unpacked:\n${output}`);
  await writeFile(join(draft, 'fonts.conf'), fontConfiguration(join(folder, 'fonts', 'fonts')));
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
}

function fontConfiguration(folder: string): string {
  const lines = ['<?xml version="1.0"?>', '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">'];
  return [...lines, `<fontconfig><dir>${folder}</dir><cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`].join(
    '\n',
  );
}

async function hasFonts(): Promise<boolean> {
  const folders = await Promise.all(SYSTEM_FONTS.map((folder) => readdir(folder).catch(() => [])));
  return folders.some((entries) => entries.length > 0);
}

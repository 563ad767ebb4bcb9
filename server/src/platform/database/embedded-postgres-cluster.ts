import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Account } from './embedded-postgres-account.ts';
import type { Binaries } from './embedded-postgres-binaries.ts';
import { runInFolder } from './embedded-postgres-process.ts';

export const SUPERUSER = 'postgres';
const MAJOR_VERSION = '18';
const secretsSchema = z.object({ port: z.number().int(), password: z.string().min(1) });

/** What must be remembered to reach the cluster again; kept in a file that only we can read. */
export type Secrets = z.infer<typeof secretsSchema>;

export type ClusterTools = {
  clusterDir: string;
  account: Account;
  binaries: Binaries;
  /** False gives up safety for speed: for clusters that a test run throws away. */
  isDurable: boolean;
  signal?: AbortSignal | undefined;
  onProgress: (message: string) => void;
};

/**
 * Makes sure that a whole cluster stands in the folder. A new one is made beside it and moved into place when complete, so
 * an interrupted attempt never looks like a cluster; what is there but no cluster is put aside, not deleted.
 */
export async function ensureCluster(tools: ClusterTools): Promise<Secrets> {
  await removeDrafts(tools.clusterDir);
  if (await isCluster(tools.clusterDir)) return (await readSecrets(tools.clusterDir)) ?? resetPassword(tools);
  await putAside(tools);
  return createCluster(tools);
}

export async function writeSecrets(clusterDir: string, secrets: Secrets): Promise<void> {
  const file = secretsFile(clusterDir);
  await writeFile(`${file}.new`, JSON.stringify(secrets), { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** A port of this machine that nobody listens on just now. */
export async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function secretsFile(clusterDir: string): string {
  return `${clusterDir}.json`;
}

async function readSecrets(clusterDir: string): Promise<Secrets | undefined> {
  const text = await readFile(secretsFile(clusterDir), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function isCluster(clusterDir: string): Promise<boolean> {
  const version = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch(() => undefined);
  const control = await stat(join(clusterDir, 'global', 'pg_control')).catch(() => undefined);
  if (version === undefined || !control) return false;
  if (version.trim() === MAJOR_VERSION) return true;
  throw new Error(
    `${clusterDir} was made by PostgreSQL ${version.trim()}; this is ${MAJOR_VERSION}. Move it, or dump and load it.`,
  );
}

async function createCluster(tools: ClusterTools): Promise<Secrets> {
  tools.onProgress('Preparing a new PostgreSQL database (a few seconds, once)');
  const draft = `${tools.clusterDir}.draft-${randomBytes(4).toString('hex')}`;
  const secrets = { port: await findFreePort(), password: newPassword() };
  await mkdir(draft, { mode: 0o700 });
  await giveTo(tools.account, draft);
  const passwordFile = `${draft}.password`;
  await writeFile(passwordFile, `${secrets.password}\n`, { mode: 0o600 });
  await giveTo(tools.account, passwordFile);
  const handle = openSync(passwordFile, 'r');
  try {
    await runInFolder({
      ...tools,
      folder: draft,
      program: tools.binaries.initdb,
      words: (folder) => ['-D', folder, ...initialSettings(tools), '--pwfile', passwordPath(passwordFile)],
      extraHandle: handle,
    });
  } finally {
    closeSync(handle);
    await rm(passwordFile, { force: true });
  }
  await writeSecrets(tools.clusterDir, secrets);
  await rename(draft, tools.clusterDir);
  return secrets;
}

async function giveTo({ uid, gid }: Account, path: string): Promise<void> {
  if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
}

/** The account that runs `initdb` may not be able to walk to the file, but it can read the handle it is given. */
function passwordPath(file: string): string {
  return process.platform === 'linux' ? '/proc/self/fd/4' : file;
}

function initialSettings(tools: ClusterTools): string[] {
  return [
    '--username',
    SUPERUSER,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(tools.isDurable ? [] : ['--no-sync']),
  ];
}

/** The password file was lost but the cluster is ours: PostgreSQL's single-user mode needs no password to set a new one. */
async function resetPassword(tools: ClusterTools): Promise<Secrets> {
  tools.onProgress('The database password is missing; setting a new one');
  const secrets = { port: await findFreePort(), password: newPassword() };
  await runInFolder({
    ...tools,
    folder: tools.clusterDir,
    program: tools.binaries.postgres,
    words: (folder) => ['--single', '-D', folder, 'postgres'],
    input: `ALTER ROLE ${SUPERUSER} PASSWORD '${secrets.password}';\n`,
  });
  await writeSecrets(tools.clusterDir, secrets);
  return secrets;
}

function newPassword(): string {
  return randomBytes(24).toString('hex');
}

async function removeDrafts(clusterDir: string): Promise<void> {
  const parent = dirname(clusterDir);
  const prefix = `${clusterDir}.draft-`;
  const drafts = (await readdir(parent)).map((name) => join(parent, name)).filter((path) => path.startsWith(prefix));
  await Promise.all(drafts.map((path) => rm(path, { recursive: true, force: true, maxRetries: 5 })));
}

async function putAside(tools: ClusterTools): Promise<void> {
  const entries = await readdir(tools.clusterDir).catch(() => undefined);
  if (entries === undefined) return;
  const aside = `${tools.clusterDir}.incomplete-${Date.now()}`;
  if (entries.length > 0) tools.onProgress(`${tools.clusterDir} holds no complete database; moving it to ${aside}`);
  await rename(tools.clusterDir, aside);
  await chmod(aside, 0o700);
}

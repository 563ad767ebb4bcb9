import { readFile, stat } from 'node:fs/promises';
import { userInfo } from 'node:os';

/** The account PostgreSQL runs under when we are root, which it refuses to run as. Empty: run as we are. */
export type Account = { uid?: number; gid?: number };

const CANDIDATES = ['postgres', 'nobody'];

/** An existing cluster keeps its owner; a new one gets the machine's `postgres` account, or `nobody` where there is none. */
export async function chooseAccount(clusterDir: string): Promise<Account> {
  if (process.getuid?.() !== 0) return ourselves();
  if (process.platform !== 'linux') {
    throw new Error('PostgreSQL refuses to run as root. Start as another user, or set DATABASE_URL.');
  }
  const owner = await stat(clusterDir).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return findAccount(await readFile('/etc/passwd', 'utf8'));
}

/** Containers may run under a number that no account has; PostgreSQL wants a name. */
function ourselves(): Account {
  try {
    userInfo();
    return {};
  } catch {
    throw new Error(
      `PostgreSQL needs a user with a name, and number ${process.getuid?.()} has none here. Start as another, or set DATABASE_URL.`,
    );
  }
}

function findAccount(passwd: string): Account {
  const lines = passwd.split('\n').map((line) => line.split(':'));
  for (const name of CANDIDATES) {
    const line = lines.find((fields) => fields[0] === name);
    if (line) return { uid: Number(line[2]), gid: Number(line[3]) };
  }
  throw new Error(`PostgreSQL refuses to run as root, and there is no account named ${CANDIDATES.join(' or ')}.`);
}

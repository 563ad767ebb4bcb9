import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

// OWASP's first choice for argon2id: 19 MiB, 2 passes, 1 lane.
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const TAG_BYTES = 32;
const SALT_BYTES = 16;
const PREFIX = `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$`;

/** Hashes the whole password in its composed form (NFC), whatever its length. The result names its algorithm (PHC format). */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await argon2id(password, salt);
  return `${PREFIX}${unpadded(salt)}$${unpadded(tag)}`;
}

/** False also for a hash that this version can't read. Takes as long as hashing either way. */
export async function isPasswordRight(password: string, hash: string): Promise<boolean> {
  const [salt = '', tag = ''] = hash.startsWith(PREFIX) ? hash.slice(PREFIX.length).split('$') : [];
  const wanted = Buffer.from(tag, 'base64');
  const found = await argon2id(password, Buffer.from(salt.padEnd(22, 'A'), 'base64'));
  return wanted.length === found.length && timingSafeEqual(wanted, found);
}

const argon2id = (password: string, nonce: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const message = Buffer.from(password.normalize('NFC'));
    const cost = { memory: MEMORY_KIB, passes: PASSES, parallelism: LANES, tagLength: TAG_BYTES };
    argon2('argon2id', { message, nonce, ...cost }, (error, tag) => (error ? reject(error) : resolve(tag)));
  });

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

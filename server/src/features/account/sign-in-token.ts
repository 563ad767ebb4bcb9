import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN_FORM = /^[\w-]{43}$/;

/** A secret handed to one browser or one mailbox (256 random bits, base64url), and the hash that is kept of it. */
export function newToken(): { token: string; hash: Buffer } {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, hash: sha256(token) };
}

/** The hash under which a token is found; null for anything that can't be one of ours. */
export const hashToken = (token: string): Buffer | null => (TOKEN_FORM.test(token) ? sha256(token) : null);

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

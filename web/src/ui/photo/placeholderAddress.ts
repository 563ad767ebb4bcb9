import { thumbHashToDataURL } from 'thumbhash';

const cache = new Map<string, string | undefined>();

/** A tiny picture from a ThumbHash in base64; nothing when it is not one. */
export function placeholderAddress(hash: string) {
  if (!cache.has(hash)) cache.set(hash, decode(hash));
  return cache.get(hash);
}

function decode(hash: string) {
  try {
    return thumbHashToDataURL(Uint8Array.from(atob(hash), (letter) => letter.charCodeAt(0)));
  } catch {
    return undefined;
  }
}

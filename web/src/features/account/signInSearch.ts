/** Where to go once signed in: `/sign-in?next=/me`. */
export interface SignInSearch {
  next?: string;
}

/** Reads an address that anybody may have written: only a page of our own is gone to. */
export function readSignInSearch(raw: Record<string, unknown>): SignInSearch {
  return typeof raw.next === 'string' && isOwnPage(raw.next) ? { next: raw.next } : {};
}

/** A path with one slash before it; two slashes, or a backslash, would be another site. */
function isOwnPage(path: string) {
  const isPath = path.startsWith('/') && !path.startsWith('//') && !path.includes('\\');
  return isPath && path.length <= 500 && !path.startsWith('/sign-in');
}

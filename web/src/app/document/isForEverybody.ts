/** Whether a page is the same for all readers, so that a server may write it once for whoever asks. */
export function isForEverybody(fullPath: string) {
  return !/^\/(clinic|me|sign-in|dev)(\/|$)/.test(fullPath);
}

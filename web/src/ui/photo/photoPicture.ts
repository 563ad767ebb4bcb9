/** A picture on offer at `address/<width>.<format>`; no widths yet means it is still being prepared. */
export interface PhotoPicture {
  address: string;
  formats: readonly string[];
  widths: readonly number[];
  width: number;
  height: number;
  /** ThumbHash, base64. */
  placeholder: string;
}

/** Best format first; the last is the one every browser reads. */
const order = ['avif', 'webp', 'jpeg', 'jpg', 'png'];

export interface PhotoSource {
  type: string;
  srcSet: string;
}

/** What a `picture` element needs: a source a format, and the address for the rest. */
export function photoSources({ address, formats, widths }: PhotoPicture) {
  const ascending = widths.toSorted((a, b) => a - b);
  const best = formats.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  const sources: PhotoSource[] = best.map((format) => ({
    type: `image/${format === 'jpg' ? 'jpeg' : format}`,
    srcSet: ascending.map((width) => `${address}/${width}.${format} ${width}w`).join(', '),
  }));
  const middle = ascending[Math.floor((ascending.length - 1) / 2)];

  return { sources, fallback: middle ? `${address}/${middle}.${best.at(-1)}` : undefined };
}

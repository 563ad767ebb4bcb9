import type { PhotoPicture } from '../photo/photoPicture.ts';

/** A picture by its whole address: what networks show beside a link, and what search engines read. */
export interface DocumentImage {
  url: string;
  width: number;
  height: number;
  type: 'image/jpeg' | 'image/webp';
}

/** Wide enough for the largest cards that networks draw. */
const WIDTH_WANTED = 960;

/** A picture that everybody may see, in the format that nearly everything reads; undefined while it is being prepared. */
export function documentImage(site: string, picture: Omit<PhotoPicture, 'placeholder'>): DocumentImage | undefined {
  const ascending = picture.widths.toSorted((a, b) => a - b);
  const width = ascending.find((candidate) => candidate >= WIDTH_WANTED) ?? ascending.at(-1);
  if (width === undefined || !picture.formats.includes('webp')) return undefined;
  return {
    url: `${site}${picture.address}/${width}.webp`,
    width,
    height: Math.round((width * picture.height) / picture.width),
    type: 'image/webp',
  };
}

/** Before and latest side by side; its address answers 410 once the case is withdrawn. */
export const caseShareImage = (site: string, caseId: string): DocumentImage => ({
  url: `${site}/photos/og/${caseId}.jpg`,
  width: 1200,
  height: 630,
  type: 'image/jpeg',
});

/** For pages without a picture of their own. */
export const plainShareImage = (site: string): DocumentImage => ({
  url: `${site}/share.jpg`,
  width: 1200,
  height: 630,
  type: 'image/jpeg',
});

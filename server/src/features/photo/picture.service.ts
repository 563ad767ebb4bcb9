/** A picture on offer, as every public page carries it. */
export interface Picture {
  address: string;
  widths: number[];
  formats: string[];
  width: number;
  height: number;
  placeholder: string;
}

/** Where a public photograph is served; `/<width>.<format>` follows. */
export const publicAddress = (token: string): string => `/photos/p/${token}`;

/** The picture of a stored photograph under an address. */
export const pictureAt = (
  address: string,
  photo: { widths: number[]; formats: string[]; width: number; height: number; placeholder: string },
): Picture => ({
  address,
  widths: photo.widths,
  formats: photo.formats,
  width: photo.width,
  height: photo.height,
  placeholder: photo.placeholder,
});

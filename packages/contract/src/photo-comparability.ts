/** What the server measures of a photograph when it is received. */
export interface PhotoMeasures {
  /** Mean luma of the sRGB pixels, 0 (black) to 255 (white). */
  luminance: number;
  /** Standard deviation of luma, 0 to 127.5. */
  contrast: number;
  /** Variance of the Laplacian of luma, at 1024 pixels on the longer side; low when blurred. */
  sharpness: number;
  /** Average sRGB colour, `#RRGGBB`. */
  averageColour: string;
}

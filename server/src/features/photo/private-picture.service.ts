import type { RequestContext } from '../../platform/graphql/request-context.ts';

export interface PrivatePicture {
  /** Signed for this sign-in and dead after five minutes; null until the picture is ready. */
  url: string | null;
  width: number;
  height: number;
  placeholder: string;
}

const WIDTH_WANTED = 960;

/** A private photograph as the person asking may fetch it now. Who may is asked again when it is fetched. */
export function privatePicture(
  { outside, person, clock }: Pick<RequestContext, 'outside' | 'person' | 'clock'>,
  photo: { id: string; widths: number[]; width: number; height: number; placeholder: string },
): PrivatePicture {
  const { id, widths, width, height, placeholder } = photo;
  const best = widths.filter((offered) => offered <= WIDTH_WANTED).at(-1) ?? widths[0];
  const shape = { width, height, placeholder };
  if (best === undefined || !person) return { url: null, ...shape };
  const variant = { photo: id, width: best, format: 'webp', signInId: person.signInId } as const;
  return { url: outside.photoSeal.addressOf(variant, clock.now()), ...shape };
}

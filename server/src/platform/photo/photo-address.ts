import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { PHOTO_VARIANT_FORMATS, PHOTO_WIDTHS, type PhotoVariantFormat } from '@stipple/contract';

/** Which of a photograph's versions an address names. */
export interface NamedVariant {
  width: number;
  format: PhotoVariantFormat;
}

/** One private version, for one sign-in. */
export interface PrivateVariant extends NamedVariant {
  /** Names the photograph to the feature that looks it up again at every request; letters, digits, `.`, `_`, `-`. */
  photo: string;
  /** Id of the sign-in the address is made for; it opens for no other. */
  signInId: string;
}

/** Makes and checks private addresses. */
export interface PhotoSeal {
  addressOf(variant: PrivateVariant, now: Date): string;
  isValid(variant: PrivateVariant, sealed: { until: string; seal: string }, now: Date): boolean;
}

/** Private addresses live this long; pages ask for new ones. */
export const PRIVATE_ADDRESS_SECONDS = 300;

const VARIANT = /^(\d{2,5})\.([a-z]{3,4})$/;
const UNTIL = /^\d{10}$/;

/** Seals addresses with a key of their own, drawn from the server's secret. */
export function createPhotoSeal(secret: string): PhotoSeal {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'stipple photo address', 32));
  const sealOf = ({ photo, width, format, signInId }: PrivateVariant, until: string) =>
    createHmac('sha256', key)
      .update(JSON.stringify([photo, width, format, signInId, until]))
      .digest();
  return {
    addressOf(variant, now) {
      const until = String(Math.floor(now.getTime() / 1000) + PRIVATE_ADDRESS_SECONDS);
      const seal = sealOf(variant, until).toString('base64url');
      return `/photos/s/${variant.photo}/${variant.width}.${variant.format}?until=${until}&seal=${seal}`;
    },
    isValid(variant, { until, seal }, now) {
      if (!UNTIL.test(until)) return false;
      const secondsLeft = Number(until) - now.getTime() / 1000;
      if (secondsLeft <= 0 || secondsLeft > PRIVATE_ADDRESS_SECONDS) return false;
      const given = Buffer.from(seal, 'base64url');
      const wanted = sealOf(variant, until);
      return given.length === wanted.length && timingSafeEqual(given, wanted);
    },
  };
}

/** The variant that the last part of an address names, such as `640.avif`; undefined for anything we do not make. */
export function readVariant(name: string): NamedVariant | undefined {
  const [, digits, extension] = VARIANT.exec(name) ?? [];
  const width = PHOTO_WIDTHS.find((candidate) => String(candidate) === digits);
  const format = PHOTO_VARIANT_FORMATS.find((candidate) => candidate === extension);
  return width && format && { width, format };
}

import { Trans } from '@lingui/react/macro';
import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';
import { IconPhotoOff } from '../icons.ts';
import classes from './Photo.module.css';
import { type PhotoPicture, photoSources } from './photoPicture.ts';
import { placeholderAddress } from './placeholderAddress.ts';

interface Props {
  picture: PhotoPicture;
  /** "Crown, before, Norwood V"; empty beside words that say it. */
  alt: string;
  /** How wide it is drawn, as in the `sizes` of an image. */
  sizes: string;
  /** Words on the plate at the bottom left. */
  label?: ReactNode;
  /** Width to height of the frame. */
  ratio?: string;
  /** The largest picture of the first screen: fetched first, not faded in. */
  isPriority?: boolean;
  /** `lazy` unless it is on the first screen. */
  loading?: 'lazy' | 'eager';
  className?: string;
}

/** A photograph in its frame: placeholder, picture, or a plain word when it does not come. Never filtered. */
export function Photo({ picture, alt, sizes, label, ratio = '4 / 5', isPriority, loading = 'lazy', className }: Props) {
  const [hasFailed, setHasFailed] = useState(false);
  const { sources, fallback } = photoSources(picture);
  const placeholder = placeholderAddress(picture.placeholder);
  const isMissing = hasFailed || !fallback;

  return (
    <span
      className={clsx(classes.frame, className)}
      style={{ aspectRatio: ratio, backgroundImage: placeholder && !hasFailed ? `url(${placeholder})` : undefined }}
      role={isMissing ? 'img' : undefined}
      aria-label={isMissing ? alt : undefined}
    >
      {isMissing ? (
        <MissingPhoto hasFailed={hasFailed} />
      ) : (
        <picture>
          {sources.map(({ type, srcSet }) => (
            <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
          ))}
          <img
            src={fallback}
            alt={alt}
            width={picture.width}
            height={picture.height}
            loading={isPriority ? 'eager' : loading}
            fetchPriority={isPriority ? 'high' : undefined}
            decoding={isPriority ? 'sync' : 'async'}
            draggable={false}
            onError={() => setHasFailed(true)}
          />
        </picture>
      )}
      {label && <span className={classes.plate}>{label}</span>}
    </span>
  );
}

function MissingPhoto({ hasFailed }: { hasFailed: boolean }) {
  return (
    <span className={classes.missing} data-failed={hasFailed ? '' : undefined}>
      {hasFailed ? (
        <>
          <IconPhotoOff size={24} stroke={1.75} aria-hidden />
          <Trans>Photo did not load</Trans>
        </>
      ) : (
        <Trans>Being prepared</Trans>
      )}
    </span>
  );
}

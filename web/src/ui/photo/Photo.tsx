import { clsx } from 'clsx';
import { type ReactNode, useState } from 'react';
import { preload } from 'react-dom';
import { MissingPhoto } from './MissingPhoto.tsx';
import classes from './Photo.module.css';
import { type PhotoPicture, type PhotoSource, photoSources } from './photoPicture.ts';
import { placeholderGradient } from './placeholderGradient.ts';

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
  /** The largest picture of the first screen: fetched first. */
  isPriority?: boolean;
  /** `lazy` unless it is on the first screen. */
  loading?: 'lazy' | 'eager';
  className?: string;
}

/** A photograph in its frame: placeholder, picture, or a plain word when it does not come. Never filtered. */
export function Photo({ label, ratio = '4 / 5', className, ...rest }: Props) {
  const [hasFailed, setHasFailed] = useState(false);
  const placeholder = hasFailed ? undefined : placeholderGradient(rest.picture.placeholder);
  const isMissing = hasFailed || rest.picture.widths.length === 0;

  return (
    <span className={clsx(classes.frame, className)} style={{ aspectRatio: ratio, backgroundImage: placeholder }}>
      {isMissing ? (
        <MissingPhoto hasFailed={hasFailed} alt={rest.alt} />
      ) : (
        <Sources {...rest} onError={() => setHasFailed(true)} />
      )}
      {label && <span className={classes.plate}>{label}</span>}
    </span>
  );
}

type SourcesProps = Pick<Props, 'picture' | 'alt' | 'sizes' | 'isPriority' | 'loading'> & { onError: () => void };

function Sources({ picture, alt, sizes, isPriority, loading = 'lazy', onError }: SourcesProps) {
  const { sources, fallback } = photoSources(picture);
  if (isPriority) fetchEarly(sources[0], sizes);
  const pace = isPriority
    ? ({ loading: 'eager', fetchPriority: 'high', decoding: 'sync' } as const)
    : ({ loading, decoding: 'async' } as const);

  return (
    <picture>
      {sources.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      <img
        {...pace}
        src={fallback}
        alt={alt}
        width={picture.width}
        height={picture.height}
        draggable={false}
        onError={onError}
      />
    </picture>
  );
}

/** Names the picture in the head of a rendered document, so that it is asked for before anything is drawn. */
function fetchEarly(best: PhotoSource | undefined, sizes: string) {
  if (!best) return;
  const { type, srcSet } = best;
  preload(srcSet, { as: 'image', type, imageSrcSet: srcSet, imageSizes: sizes, fetchPriority: 'high' });
}

import { Photo } from '../photo/Photo.tsx';
import type { PhotoPicture } from '../photo/photoPicture.ts';
import classes from './Avatar.module.css';
import { FallbackAvatar } from './FallbackAvatar.tsx';

interface Props {
  name: string;
  initials: string;
  portrait?: PhotoPicture | null;
  size?: number;
}

/** A technician's portrait, or their initials. Beside the name, so it is not read aloud. */
export function Avatar({ name, initials, portrait, size = 40 }: Props) {
  if (!portrait) return <FallbackAvatar name={name} initials={initials} size={size} />;

  return (
    <span className={classes.avatar} style={{ width: size, height: size }}>
      <Photo picture={portrait} alt="" sizes={`${size}px`} ratio="1 / 1" />
    </span>
  );
}

import { Trans } from '@lingui/react/macro';
import { IconPhotoOff } from '../icons.ts';
import classes from './Photo.module.css';

interface Props {
  /** It was asked for and did not come; otherwise it is still being made. */
  hasFailed: boolean;
  alt: string;
}

/** What stands in the frame instead of a photograph. */
export function MissingPhoto({ hasFailed, alt }: Props) {
  return (
    <span className={classes.missing} data-failed={hasFailed ? '' : undefined} role="img" aria-label={alt}>
      {hasFailed ? (
        <>
          <IconPhotoOff size={24} stroke={1.75} aria-hidden />
          <Trans>Photo did not load</Trans>
        </>
      ) : (
        <span className={classes.wait}>
          <Trans>Being prepared</Trans>
        </span>
      )}
    </span>
  );
}

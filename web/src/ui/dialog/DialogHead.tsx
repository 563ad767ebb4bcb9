import { useLingui } from '@lingui/react/macro';
import { IconX } from '../icons.ts';
import classes from './DialogHead.module.css';

interface Props {
  titleId: string;
  title: string;
  onClose: () => void;
}

/** Title and way out of a window. Not a `header`: a page has one banner, and this is not it. */
export function DialogHead({ titleId, title, onClose }: Props) {
  const { t } = useLingui();

  return (
    <div className={classes.head}>
      <h2 id={titleId} className={classes.title}>
        {title}
      </h2>
      <button type="button" className={classes.close} aria-label={t`Close`} onClick={onClose}>
        <IconX size={20} aria-hidden />
      </button>
    </div>
  );
}

import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { IconButton } from '../../../ui/button/IconButton.tsx';
import { IconAlertCircle, IconCheck, IconTrash } from '../../../ui/icons.ts';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import classes from './PickedPhotoItem.module.css';
import type { PickedPhoto } from './photoList.ts';
import { refusalSentence } from './refusalSentence.ts';

interface Props {
  photo: PickedPhoto;
  onTakeAway: () => void;
}

/** One chosen photograph: how far it is, whether it arrived, or why not. */
export function PickedPhotoItem({ photo, onTakeAway }: Props) {
  const { t } = useLingui();

  return (
    <li className={classes.item} data-state={photo.state}>
      <Preview address={photo.preview} />
      <div className={classes.words}>
        <p className={classes.name}>{photo.name}</p>
        <PhotoState photo={photo} />
      </div>
      <IconButton label={t`Take away ${photo.name}`} onClick={onTakeAway}>
        <IconTrash size={20} aria-hidden />
      </IconButton>
    </li>
  );
}

/** A format that this browser can't draw leaves its frame empty; the server can read it all the same. */
function Preview({ address }: { address: string }) {
  const [isDrawn, setIsDrawn] = useState(true);
  if (!isDrawn) return <span className={classes.preview} />;
  return <img src={address} alt="" className={classes.preview} onError={() => setIsDrawn(false)} />;
}

function PhotoState({ photo }: { photo: PickedPhoto }) {
  const { t } = useLingui();
  const { percent } = useFormats();

  if (photo.problem) {
    return (
      <p className={classes.refused} role="alert">
        <IconAlertCircle size={16} aria-hidden />
        {refusalSentence(photo.problem)}
      </p>
    );
  }
  if (photo.state === 'SENT') {
    return (
      <p className={classes.state}>
        <IconCheck size={16} stroke={2.4} aria-hidden />
        <Trans>Arrived, private</Trans>
      </p>
    );
  }
  return (
    <div className={classes.travel}>
      <progress value={photo.progress} max={1} aria-label={t`Sending ${photo.name}`} />
      <span className={classes.state}>{photo.progress < 1 ? percent(photo.progress) : <Trans>Being read</Trans>}</span>
    </div>
  );
}

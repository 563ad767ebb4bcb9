import type { FragmentType } from '@apollo/client';
import { useSuspenseFragment } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { graphql } from '../../../gql/index.ts';
import { Dialog } from '../../../ui/dialog/Dialog.tsx';
import { useFormats } from '../../../ui/locale/LocaleProvider.tsx';
import classes from './EnquiryMessages.module.css';

const fragment = graphql(`
  fragment PrivatePhotos_enquiry on Enquiry {
    id
    name
    photos {
      id
      url
      width
      height
      deletedOn
    }
  }
`);

interface Props {
  enquiry: FragmentType<typeof fragment>;
  onPhotoGone: () => void;
}

/** What the sender showed to this clinic alone, and the day it goes. */
export function PrivatePhotos({ enquiry, onPhotoGone }: Props) {
  const { t } = useLingui();
  const formats = useFormats();
  const { data } = useSuspenseFragment({ fragment, from: enquiry });
  const [openId, setOpenId] = useState<string>();
  const open = data.photos.find((photo) => photo.id === openId);
  const last = data.photos[0];
  if (!last) return null;

  const deletedOn = formats.day(last.deletedOn);
  const name = data.name;
  return (
    <div className={classes.photos}>
      <div className={classes.row}>
        {data.photos.map((photo, index) => {
          const number = index + 1;
          return (
            <button
              key={photo.id}
              type="button"
              className={classes.photo}
              disabled={!photo.url}
              aria-label={t`Private photo ${number} of ${name}, larger`}
              onClick={() => setOpenId(photo.id)}
            >
              {photo.url ? (
                <img src={photo.url} alt="" width={photo.width} height={photo.height} onError={onPhotoGone} />
              ) : (
                <span className={classes.preparing}>
                  <Trans>Being prepared</Trans>
                </span>
              )}
            </button>
          );
        })}
      </div>
      <p className="label">
        <Trans>Private: for answering only. Deleted on {deletedOn} if nothing follows.</Trans>
      </p>
      <Dialog
        isOpen={open !== undefined}
        onClose={() => setOpenId(undefined)}
        title={t`Private photo of ${name}`}
        width={760}
      >
        {open?.url && <img src={open.url} alt={t`Photo sent by ${name}`} className={classes.large} />}
      </Dialog>
    </div>
  );
}

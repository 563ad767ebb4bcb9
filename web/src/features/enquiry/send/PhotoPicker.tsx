import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { ENQUIRY_PHOTO_DAYS, ENQUIRY_PHOTOS_MAX } from '@stipple/contract';
import { type ChangeEvent, useId, useRef } from 'react';
import { Button } from '../../../ui/button/Button.tsx';
import { IconCamera, IconEyeOff } from '../../../ui/icons.ts';
import fields from './fields.module.css';
import { PickedPhotoItem } from './PickedPhotoItem.tsx';
import classes from './PhotoPicker.module.css';
import type { EnquiryPhotos } from './useEnquiryPhotos.ts';

/** What a phone or a computer may offer; the server looks at the content itself. */
const ACCEPT = 'image/jpeg,image/png,image/webp,image/heic,image/heif,image/avif';

interface Props {
  photos: EnquiryPhotos;
  technicianName: string;
  clinicName: string;
}

/** Up to five private photographs, with who sees them and when they go, before any is chosen. */
export function PhotoPicker({ photos, technicianName, clinicName }: Props) {
  const { t } = useLingui();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const used = photos.photos.filter((photo) => photo.state !== 'REFUSED').length;
  const isFull = used >= ENQUIRY_PHOTOS_MAX;

  function handleChange(event: ChangeEvent<HTMLInputElement>) {
    photos.pick([...(event.target.files ?? [])]);
    event.target.value = '';
  }

  return (
    <section className={fields.group} aria-labelledby={`${id}-title`}>
      <div className={fields.head}>
        <h2 id={`${id}-title`} className="h3">
          <Trans>Photos, if you like</Trans>
        </h2>
        <p className="small third" id={`${id}-hint`}>
          <Trans>
            From the brows up is enough; leave your face out. Up to {ENQUIRY_PHOTOS_MAX}, as your phone takes them.
            Place and camera data are removed.
          </Trans>
        </p>
      </div>
      <p className={classes.privacy}>
        <IconEyeOff size={18} aria-hidden />
        <span>
          <Trans>
            Seen only by {technicianName} and the people who answer enquiries at {clinicName}. Never published. Deleted
            after {ENQUIRY_PHOTO_DAYS} days if nothing follows.
          </Trans>
        </span>
      </p>
      {photos.photos.length > 0 && (
        <ul className={classes.list}>
          {photos.photos.map((photo) => (
            <PickedPhotoItem key={photo.id} photo={photo} onTakeAway={() => photos.takeAway(photo.id)} />
          ))}
        </ul>
      )}
      <div className={classes.add}>
        <input ref={input} type="file" multiple accept={ACCEPT} hidden aria-label={t`Photos`} onChange={handleChange} />
        <Button aria-describedby={`${id}-hint`} disabled={isFull} onClick={() => input.current?.click()}>
          <IconCamera size={20} aria-hidden />
          {used === 0 ? <Trans>Add photos</Trans> : <Trans>Add another</Trans>}
        </Button>
        <p className="small third" role="status">
          {photos.tooMany > 0 ? (
            <Plural
              value={photos.tooMany}
              one="# photo was left out: five fit."
              other="# photos were left out: five fit."
            />
          ) : (
            used > 0 && (
              <Trans>
                {used} of {ENQUIRY_PHOTOS_MAX}
              </Trans>
            )
          )}
        </p>
      </div>
    </section>
  );
}

import { useEffect, useReducer, useRef, useState } from 'react';
import { newKey } from '../../../data/newKey.ts';
import { fitting, isTooLarge, photoList, type PickedPhoto } from './photoList.ts';
import { sendPhoto } from './sendPhoto.ts';

/** Photographs that travel while the form is written, one after the other. */
export function useEnquiryPhotos(technicianSlug: string) {
  const [photos, tell] = useReducer(photoList, []);
  const [tooMany, setTooMany] = useState(0);
  const waiting = useRef(Promise.resolve());
  const senders = useRef(new Map<string, AbortController>());
  useCleanup(photos, senders);

  function pick(files: readonly File[]) {
    const { files: taken, tooMany: left } = fitting(photos, files);
    setTooMany(left);
    for (const file of taken) start(file);
  }

  function start(file: File) {
    const id = newKey();
    const sender = new AbortController();
    senders.current.set(id, sender);
    const photo = { id, name: file.name, preview: URL.createObjectURL(file), progress: 0, state: 'SENDING' as const };
    tell({ type: 'picked', photo });
    if (isTooLarge(file)) return tell({ type: 'answered', id, answer: { problem: { code: 'FILE_TOO_LARGE' } } });

    const send = async () => {
      if (sender.signal.aborted) return;
      const onProgress = (progress: number) => tell({ type: 'progressed', id, progress });
      const answer = await sendPhoto({ file, technicianSlug, onProgress, signal: sender.signal });
      tell({ type: 'answered', id, answer });
    };
    waiting.current = waiting.current.then(send);
  }

  function takeAway(id: string) {
    senders.current.get(id)?.abort();
    tell({ type: 'taken away', id });
    setTooMany(0);
  }

  function refuse(ticket: string, message: string) {
    const photo = photos.find((each) => each.ticket === ticket);
    if (photo) tell({ type: 'answered', id: photo.id, answer: { problem: { code: 'UploadNotFound', message } } });
  }

  const isSending = photos.some((photo) => photo.state === 'SENDING');
  return { photos, pick, takeAway, refuse, tooMany, isSending };
}

export type EnquiryPhotos = ReturnType<typeof useEnquiryPhotos>;

/** Gives the previews' memory back, and stops what is still travelling when the page is left. */
function useCleanup(photos: readonly PickedPhoto[], senders: React.RefObject<Map<string, AbortController>>) {
  const latest = useRef(photos);
  useEffect(() => {
    const gone = latest.current.filter((old) => !photos.some((photo) => photo.id === old.id));
    for (const photo of gone) URL.revokeObjectURL(photo.preview);
    latest.current = photos;
  }, [photos]);

  useEffect(() => {
    const travelling = senders.current;
    return () => {
      for (const sender of travelling.values()) sender.abort();
      for (const photo of latest.current) URL.revokeObjectURL(photo.preview);
    };
  }, [senders]);
}

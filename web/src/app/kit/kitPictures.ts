import type { PhotoPicture } from '../../ui/photo/photoPicture.ts';

/** A picture still being prepared: frames show their placeholder. */
export const preparing: PhotoPicture = {
  address: '/photos/none',
  formats: ['avif', 'webp'],
  widths: [],
  width: 640,
  height: 800,
  placeholder: 'XhkKDQKSd4mHiHh3d4eHh3iIeAAAAAA=',
};

/** A picture that cannot be fetched. */
export const broken: PhotoPicture = { ...preparing, widths: [320, 640] };

/** A picture that is ready, at an address of its own. */
export function makePicture(name: string) {
  return {
    address: `/photos/p/${name}`,
    formats: ['avif', 'webp'],
    widths: [320, 640, 960],
    width: 960,
    height: 1200,
    placeholder: '1QcSHQRnh493V4dIh4eXh1h4kJUI',
  };
}

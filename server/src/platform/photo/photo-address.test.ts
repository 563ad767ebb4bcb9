import { describe, expect, it } from 'vitest';
import { createPhotoSeal, readVariant, type PrivateVariant } from './photo-address.ts';

const NOW = new Date('2026-03-29T00:30:00Z');
const seal = createPhotoSeal('a-secret-that-is-long-enough-for-anyone');
const variant: PrivateVariant = { photo: 'c1.p1', width: 640, format: 'avif', signInId: 's1' };

function sealed(of = variant, by = seal) {
  const address = new URL(by.addressOf(of, NOW), 'http://localhost');
  return { until: address.searchParams.get('until') ?? '', seal: address.searchParams.get('seal') ?? '' };
}
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe('private address', () => {
  it('names photograph, version, end and seal', () => {
    expect(seal.addressOf(variant, NOW)).toMatch(/^\/photos\/s\/c1\.p1\/640\.avif\?until=1774744500&seal=[\w-]{43}$/);
  });

  it('is good for five minutes and dead a second later', () => {
    expect([0, 299, 300, 301].map((seconds) => seal.isValid(variant, sealed(), later(seconds)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('is not good for longer because somebody writes a later end', () => {
    const { until, seal: letters } = sealed();

    expect(seal.isValid(variant, { until: String(Number(until) + 60), seal: letters }, NOW)).toBe(false);
    expect(seal.isValid(variant, { until: '9999999999', seal: letters }, NOW)).toBe(false);
  });

  it.each([
    ['photograph', { ...variant, photo: 'c1.p2' }],
    ['width', { ...variant, width: 1600 }],
    ['format', { ...variant, format: 'webp' as const }],
    ['sign-in', { ...variant, signInId: 's2' }],
  ])('opens no other %s', (_, other) => {
    expect(seal.isValid(other, sealed(), NOW)).toBe(false);
  });

  it('cannot be made without the secret, nor altered', () => {
    const { until, seal: letters } = sealed();
    const forged = sealed(variant, createPhotoSeal('another-secret-that-is-long-enough-too'));

    expect(seal.isValid(variant, forged, NOW)).toBe(false);
    for (const altered of ['', 'x', letters.slice(1), `${letters}A`, letters.toUpperCase()])
      expect(seal.isValid(variant, { until, seal: altered }, NOW)).toBe(false);
  });
});

describe('variant in an address', () => {
  it('is one of those that are made', () => {
    expect(readVariant('640.avif')).toEqual({ width: 640, format: 'avif' });
    expect(readVariant('1600.webp')).toEqual({ width: 1600, format: 'webp' });
  });

  it.each([
    'master.jpg',
    '640.jpg',
    '641.avif',
    '0640.avif',
    '640',
    '.avif',
    '640.avif.webp',
    '../640.avif',
    '640.AVIF',
  ])('is never %s', (name) => {
    expect(readVariant(name)).toBeUndefined();
  });
});

import type { EntityManager, RequiredEntityData } from '@mikro-orm/core';
import { clinicInScope } from '../../platform/tenancy/current-scope.ts';
import { Photo } from './photo.entity.ts';

/** A stored treatment photograph of the front, ready in one size; it says when it was taken, unless told otherwise. */
export const makePhoto = (em: EntityManager, given: Partial<RequiredEntityData<Photo>> = {}): Photo =>
  em.create(Photo, {
    purpose: 'TREATMENT',
    view: 'FRONT',
    takenAt: new Date('2025-01-10T09:00:00Z'),
    takenOn: '2025-01-10',
    sha256: 'a'.repeat(64),
    dHash: '0'.repeat(16),
    pHash: '0'.repeat(16),
    isLowVariance: false,
    measures: { luminance: 120, contrast: 40, sharpness: 300, averageColour: '#A08070' },
    width: 960,
    height: 1200,
    placeholder: 'AAAA',
    storageKey: `clinics/${clinicInScope()}/photos/${crypto.randomUUID()}`,
    widths: [320],
    formats: ['avif', 'webp'],
    uploadedAt: new Date('2025-01-10T12:00:00Z'),
    ...given,
  });
